package org.huixu.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huixu.application.document.PaperFile;
import org.huixu.application.document.PaperPrinter;

/** Printers of a test: those it laid ready, and what they were told to print. */
public final class TestPrinter implements PaperPrinter {

    public final List<Printer> ready = new ArrayList<>();
    public final List<Order> printed = new CopyOnWriteArrayList<>();

    @Override
    public List<Printer> printers() {
        return List.copyOf(ready);
    }

    @Override
    public void print(PaperFile file, Order order, Watch watch) {
        for (int i = 1; i <= order.pages().size(); i++) {
            watch.printed(i, order.pages().size());
        }
        printed.add(order);
    }
}
