import type { Text } from '../../core/text/language';

export const artefactTexts = {
  fromFile: { en: 'Take It from a File…', 'zh-cn': '从文件计算…' },
  fromFileDetail: {
    en: 'The file is read here; nothing of it is sent anywhere',
    'zh-cn': '仅在本机读取文件，不会上传',
  },
  choose: { en: 'Authorise This Artefact', 'zh-cn': '授权此制品' },
  reading: { en: 'Taking the SHA-256 of {file}…', 'zh-cn': '正在计算 {file} 的 SHA-256…' },
} as const satisfies Record<string, Text>;
