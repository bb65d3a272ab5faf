package org.huixu.application.document;

import java.util.List;

/** Sends PDFs to the printers of the machine in their actual size. Calls take seconds; never on the FX thread. */
public interface PaperPrinter {

    /** The printers, the usual one first; empty when there is none. */
    List<Printer> printers();

    /**
     * Prints pages of a PDF, each on paper of its own size, centred on nothing and scaled by nothing: a millimetre of
     * the page is a millimetre on the paper.
     *
     * @param watch told of every page and asked whether to go on
     * @throws PaperException.NotReadable when the PDF cannot be opened
     * @throws PaperException.NotPrinted when the printer is gone or takes nothing
     * @throws java.util.concurrent.CancellationException when the watch ended it
     */
    void print(PaperFile file, Order order, Watch watch);

    /** A printer by the name that users know. */
    record Printer(String name, boolean usual, boolean printsBothSides) {
    }

    /** One side of the sheet, or both sides, turned over its long edge. */
    enum Sides {
        ONE, BOTH
    }

    /**
     * What to print.
     *
     * @param pages from 0, in the order in which they are printed; never empty
     */
    record Order(String printer, int copies, Sides sides, List<Integer> pages) {

        public Order {
            pages = List.copyOf(pages);
            if (pages.isEmpty() || copies < 1) {
                throw new IllegalArgumentException("nothing to print");
            }
        }
    }

    /** Looks at a job while it runs; called from the thread that prints. */
    interface Watch {

        void printed(int pages, int of);

        boolean cancelled();
    }
}
