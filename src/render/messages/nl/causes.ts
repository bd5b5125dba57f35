import type { Causes } from '../causes.ts';

/** Waarom het bestandssysteem iets weigert. */
export const causes: Causes = {
  EACCES: 'geen toegang',
  EBUSY: 'in gebruik',
  EEXIST: 'er staat al iets anders',
  EINVAL: 'ongeldige naam',
  EIO: 'fout van de schijf',
  EISDIR: 'het is een map',
  ELOOP: 'de koppelingen lopen rond',
  EMFILE: 'te veel bestanden open',
  ENAMETOOLONG: 'te lange naam',
  ENOENT: 'bestaat niet',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van het pad is geen map',
  EPERM: 'geen toegang',
  EROFS: 'daar kan niet worden geschreven',
};
