export interface ImageLayout {}
export function imageLayout(): void {}
