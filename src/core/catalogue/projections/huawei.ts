import type { ProjectionsData } from '../../scheme/data';

/** Build and correction are one number, customer version and hot patch another: 99 99 at most. */
export const huaweiProjections: ProjectionsData = {
  semver: {
    template: '{version}.{release}.{build*100000+correction*10000+customer?*100+patch?}',
    loses: ['region'],
  },
  cmake: {
    template: '{version}.{release}.{build*10+correction}.{customer?*100+patch?}',
    loses: ['region'],
  },
  apple: {
    template: '{version}.{release}.{build*100000+correction*10000+customer?*100+patch?}',
    loses: ['region'],
  },
  integer: {
    template: '{version*1000000+release*1000+build*10+correction}',
    loses: ['region', 'customer', 'patch'],
  },
};
