/** What was ignored or mended, for the interface to put in words. Nothing of the input is in it, only names of our own. */
export type Notice =
  | { readonly key: 'tooManyParts'; readonly most: number }
  | { readonly key: 'unknownParts'; readonly count: number }
  | { readonly key: 'repeated'; readonly name: string }
  /** A list names something that is not known; `name` is the list's key in the address. */
  | { readonly key: 'unknownItem'; readonly name: string }
  | { readonly key: 'tooManyItems'; readonly name: string; readonly most: number }
  | { readonly key: 'notAmong'; readonly name: string; readonly choices: readonly string[] }
  | { readonly key: 'notWholeNumber'; readonly name: string; readonly min: number; readonly max: number }
  | { readonly key: 'notDate'; readonly name: string }
  | { readonly key: 'swapped' }
  | { readonly key: 'notView'; readonly name: string }
  | { readonly key: 'notBox'; readonly name: string }
  | { readonly key: 'twoAreas' }
  | { readonly key: 'notEvent'; readonly name: string }
  | { readonly key: 'longQuery'; readonly most: number }
  | { readonly key: 'notFingerprint'; readonly name: string }
  | { readonly key: 'eventGone' }
  | { readonly key: 'otherData' };

export type NoticeKey = Notice['key'];
