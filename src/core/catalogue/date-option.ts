import type { OptionData } from '../scheme/data';

/** The layout of a date that the standards write in several ways; without it a scheme takes what its field lists. */
export const dateOption: OptionData = {
  title: { en: 'Layout of the date', 'zh-cn': '日期格式' },
  values: {
    YYMMDD: { fields: { date: { layouts: ['YYMMDD'] } } },
    MMDD: { fields: { date: { layouts: ['MMDD'] } } },
    YYYYMMDD: { fields: { date: { layouts: ['YYYYMMDD'] } } },
  },
};
