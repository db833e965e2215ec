/** The names of the parties by key, in alphabetical order. */
export const PARTIES = { anthropic: 'Anthropic', openai: 'OpenAI', pentagon: 'The Pentagon' } as const;
export type Party = keyof typeof PARTIES;
