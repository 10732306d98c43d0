import type {
  Article as ArticleSchema,
  BreadcrumbList,
  FAQPage,
  Graph,
  Organization,
} from 'schema-dts'

import type { Article, QuestionAndAnswer } from '../../../words/en/article.ts'
import { PRODUCT_NAME } from '../../../words/en/product.ts'
import { publishedAddress } from '../../shell/published-address.ts'
import { to } from '../../to.ts'
import { trailTo } from './trail.ts'

const PUBLISHER_ID = `${publishedAddress(to.home())}#waymark`

const PUBLISHER: Organization = {
  '@type': 'Organization',
  '@id': PUBLISHER_ID,
  name: PRODUCT_NAME,
  url: publishedAddress(to.home()),
}

/** The article whose headings are questions that people ask. */
const QUESTIONS_ADDRESS = '/guide/faq'

/** What an article is, in the words of schema.org, for machines that list pages. */
export function articleData(article: Article, questions: readonly QuestionAndAnswer[]): Graph {
  const faq = article.address === QUESTIONS_ADDRESS ? [questionsData(article, questions)] : []
  return {
    '@context': 'https://schema.org',
    '@graph': [PUBLISHER, itself(article), breadcrumbs(article), ...faq],
  }
}

function itself({ address, title, summary, updated }: Article): ArticleSchema {
  const url = publishedAddress(address)
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: title,
    description: summary,
    image: publishedAddress('/share.png'),
    datePublished: updated,
    dateModified: updated,
    inLanguage: 'en-US',
    isAccessibleForFree: true,
    url,
    mainEntityOfPage: url,
    author: { '@id': PUBLISHER_ID },
    publisher: { '@id': PUBLISHER_ID },
  }
}

function breadcrumbs(article: Article): BreadcrumbList {
  const steps = [...trailTo(article), { name: article.title, address: article.address }]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${publishedAddress(article.address)}#breadcrumb`,
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publishedAddress(address),
    })),
  }
}

function questionsData({ address }: Article, questions: readonly QuestionAndAnswer[]): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': `${publishedAddress(address)}#questions`,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}
