import { defineEcosystem } from './define-ecosystem';
import { compareFree } from './free';
import { characterFault, isDigit, isLetter, lengthFault, unexpectedCharacter } from './scan';

const longestTag = 128;

/** Tags of container images: letters, digits, `_`, `.` and `-`, the last two not in front. */
export const docker = defineEcosystem({
  id: 'docker',
  title: { en: 'Container image tag', 'zh-cn': '容器镜像标签' },
  source: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  noun: { en: 'the tag of a container image', 'zh-cn': '容器镜像的标签' },
  faultOf: (tag) =>
    (tag.startsWith('.') || tag.startsWith('-') ? unexpectedCharacter(tag, 0) : undefined) ??
    characterFault(tag, isTagCharacter) ??
    lengthFault(tag, longestTag),
  // Registries do not order tags; here they sort as versions of no law do.
  compare: compareFree,
});

function isTagCharacter(character: string): boolean {
  return isDigit(character) || isLetter(character) || '_.-'.includes(character);
}
