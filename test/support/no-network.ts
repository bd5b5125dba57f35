import { MockAgent, setGlobalDispatcher } from 'undici';

/** No test reaches a network: only servers that the tests themselves start on loopback. */
const agent = new MockAgent();
agent.disableNetConnect();
agent.enableNetConnect(/^(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?$/);
setGlobalDispatcher(agent);
