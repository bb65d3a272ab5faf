package org.huixu.document.screen;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;
import org.huixu.application.document.PaperPrinter;

/** Prints through the print services of Java: glyphs go to the printer as outlines, not as pixels. */
public final class SystemPrinter implements PaperPrinter {

    private static final double A4_WIDTH = 595.276;
    private static final double A4_HEIGHT = 841.89;
    private static final double A3_HEIGHT = 1190.551;

    @Override
    public List<Printer> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        List<Printer> printers = new ArrayList<>();
        for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
            printers.add(new Printer(service.getName(), service.equals(usual),
                    service.isAttributeValueSupported(
                            javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE, null, null)));
        }
        printers.sort(Comparator.comparing((Printer one) -> !one.usual()).thenComparing(Printer::name));
        return printers;
    }

    @Override
    public void print(PaperFile file, Order order, Watch watch) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try (PDDocument document = OpenPdf.of(file)) {
            job.setPrintService(service(order.printer()));
            job.setPageable(new Chosen(document, order, watch));
            job.print(attributes(order, order.pages().stream().anyMatch(page -> isA3(document, page))));
        } catch (PrinterAbortException cancelled) {
            CancellationException ended = new CancellationException(order.printer());
            ended.initCause(cancelled);
            throw ended;
        } catch (PrinterException failed) {
            throw new PaperException.NotPrinted(order.printer(), failed);
        } catch (IOException damaged) {
            throw new PaperException.NotReadable(false, damaged);
        }
    }

    private static PrintService service(String name) throws PrinterException {
        for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
            if (service.getName().equals(name)) {
                return service;
            }
        }
        throw new PrinterException("no printer " + name);
    }

    /** Whether the page is larger than A4. */
    private static boolean isA3(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        return Math.max(box.getWidth(), box.getHeight()) > A4_HEIGHT + 1;
    }

    private static PrintRequestAttributeSet attributes(Order order, boolean a3) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(a3 ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
        attributes.add(new Copies(order.copies()));
        attributes.add(SheetCollate.COLLATED);
        attributes.add(switch (order.sides()) {
            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case BOTH -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
        });
        attributes.add(new JobName("huixu", null));
        return attributes;
    }

    /** The chosen pages on A4, larger ones on A3, without margins, so that nothing is moved or shrunk into a printable area. */
    private static final class Chosen implements Pageable {

        private final PDDocument document;
        private final Order order;
        private final Watch watch;
        private final Printable printable;

        Chosen(PDDocument document, Order order, Watch watch) {
            this.document = document;
            this.order = order;
            this.watch = watch;
            this.printable = new PDFPrintable(document, Scaling.ACTUAL_SIZE, false, 0, false);
        }

        @Override
        public int getNumberOfPages() {
            return order.pages().size();
        }

        @Override
        public PageFormat getPageFormat(int place) {
            Paper paper = new Paper();
            boolean a3 = isA3(document, order.pages().get(place));
            double width = a3 ? A4_HEIGHT : A4_WIDTH;
            double height = a3 ? A3_HEIGHT : A4_HEIGHT;
            paper.setSize(width, height);
            paper.setImageableArea(0, 0, width, height);
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            var box = document.getPage(order.pages().get(place)).getCropBox();
            boolean turned = document.getPage(order.pages().get(place)).getRotation() % 180 != 0;
            boolean landscape = (box.getWidth() > box.getHeight()) != turned;
            format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            return format;
        }

        @Override
        public Printable getPrintable(int place) {
            return (graphics, format, _) -> {
                if (watch.cancelled()) {
                    throw new PrinterAbortException();
                }
                int result = printable.print(graphics, format, order.pages().get(place));
                watch.printed(place + 1, order.pages().size());
                return result;
            };
        }
    }
}
