import { bilingual } from '#shared/kernel/language.ts'

/** Texts of the lines that a park copies into its own site. */
export const texts = bilingual(
  {
    lead: '把下面一行放进您网站的网页里，就会显示本园的近期招聘会和最新公报，内容随时更新。没有脚本，不读取您的访客的任何信息。',
    chinese: '中文',
    english: '英文',
    json: '想自己排版，可以取 JSON 数据：',
    notes: '可以改什么',
    noteList: [
      '宽度 300 到 800 像素都合适；高度按您的版面定，内容多时框内可以滚动。',
      '颜色随读者的系统；要固定浅色或深色，把 theme=auto 改成 theme=light 或 theme=dark。',
      'title 是读屏软件念的名字，请保留。',
    ],
    preview: '预览',
    frameTitle: (park: string) => `${park}的招聘会和公报`,
    open: '单独打开',
  },
  {
    lead: 'Put this line into a page of your site: it shows the next fairs and the latest bulletin of the park, always up to date. There is no script in it, and nothing of your visitors is read.',
    chinese: 'Chinese',
    english: 'English',
    json: 'To lay it out yourself, take the data as JSON:',
    notes: 'What you can change',
    noteList: [
      'Any width from 300 to 800 pixels does; choose the height that suits your page. What is longer scrolls inside the frame.',
      'Colours follow the reader’s system. For light or dark always, write theme=light or theme=dark for theme=auto.',
      'The title is what screen readers say; please keep it.',
    ],
    preview: 'Preview',
    frameTitle: (park) => `Job fairs and bulletins of ${park}`,
    open: 'Open it alone',
  },
)
