import { makeStaticStyles } from '@fluentui/react-components';

/** While something is marked as printed, the paper shows that alone. */
const usePaper = makeStaticStyles(`
@media print {
  body:has([data-printed]) * { visibility: hidden; }
  body:has([data-printed]) [data-printed],
  body:has([data-printed]) [data-printed] * { visibility: visible; }
  body:has([data-printed]) [data-not-printed],
  body:has([data-printed]) [data-not-printed] * { display: none; }
  [data-printed] { position: absolute; inset: 0 0 auto 0; background: #fff; }
  [data-printed] * {
    color: #000 !important;
    background-color: transparent !important;
    border-color: #888 !important;
    box-shadow: none !important;
  }
}
`);

/** What stands on the paper when the page is printed: this, black on white in whichever theme, and nothing around it. */
export const Printed = ({ children }: { readonly children: React.ReactNode }) => {
  usePaper();
  return <div data-printed="">{children}</div>;
};

/** Opens the print dialog of the browser. */
export const printPage = (): void => {
  window.print();
};
