declare module '@vaadin/component-base/src/virtualizer.js' {
  /** Vaadin's windowing: elements are made once and filled again for the rows in view. */
  export class Virtualizer {
    constructor(options: {
      createElements: (count: number) => HTMLElement[];
      updateElement: (element: HTMLElement, index: number) => void;
      scrollTarget: HTMLElement;
      scrollContainer: HTMLElement;
      elementsContainer?: HTMLElement;
      reorderElements?: boolean;
    });
    size: number;
    readonly firstVisibleIndex: number;
    readonly lastVisibleIndex: number;
    scrollToIndex(index: number): void;
    update(from?: number, to?: number): void;
    flush(): void;
    hostConnected(): void;
  }
}
