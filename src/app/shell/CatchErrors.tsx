import { Component, type ReactNode } from 'react'

import { ErrorPage } from './ErrorPage.tsx'

interface CatchErrorsProps {
  /** The path of the page. Another one is tried anew. */
  readonly at: string
  readonly children: ReactNode
}

interface CatchErrorsState {
  readonly failed: boolean
  readonly at: string
}

/** A page, or what stands in its place where it fails. */
export class CatchErrors extends Component<CatchErrorsProps, CatchErrorsState> {
  override state: CatchErrorsState = { failed: false, at: this.props.at }

  static getDerivedStateFromProps({ at }: CatchErrorsProps, state: CatchErrorsState) {
    return at === state.at ? null : { failed: false, at }
  }

  static getDerivedStateFromError(): Partial<CatchErrorsState> {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children
  }
}
