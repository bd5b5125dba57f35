import type { Causes } from '../causes.ts';

/** Why the file system refuses something. */
export const causes: Causes = {
  EACCES: 'no access',
  EBUSY: 'in use',
  EEXIST: 'something else is there',
  EINVAL: 'not a valid name',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in circles',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'no access',
  EROFS: 'nothing can be written there',
};
