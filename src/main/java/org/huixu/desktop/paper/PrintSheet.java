package org.huixu.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperPrinter.Order;
import org.huixu.application.document.PaperPrinter.Printer;
import org.huixu.application.document.PaperPrinter.Sides;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** Asks how to print a paper, and prints it in the background. Without a printer it says so and offers the PDF. */
final class PrintSheet {

    private static final Texts TEXTS = Texts.of(PrintSheet.class);
    private static final double WIDTH = 560;
    private static final int MOST_COPIES = 999;

    private final PaperMeans means;
    private final NamedPaper paper;
    private final int count;
    private final Form form = new Form();
    private final ComboBox<Printer> printer = new ComboBox<>();
    private boolean looking;
    private final TextField pages = new TextField();
    private final TextField copies = new TextField("1");
    private final ComboBox<Sides> sides = new ComboBox<>();

    PrintSheet(PaperMeans means, NamedPaper paper, int count) {
        this.means = means;
        this.paper = paper;
        this.count = count;
    }

    /** Looks for printers and asks. */
    void show() {
        if (looking) {
            return;
        }
        looking = true;
        PaperPrinter port = means.printer();
        means.background().run(TEXTS.get("paper.print.looking"), job -> {
            job.cancellable();
            return port.printers();
        }, found -> {
            looking = false;
            if (found.isEmpty()) {
                none();
            } else {
                ask(found);
            }
        }, failure -> {
            looking = false;
            means.background().failures().accept(failure);
        }).onStopped(() -> looking = false);
    }

    private void none() {
        Sheet sheet = new Sheet(TEXTS.get("paper.print.none.title"),
                Sheets.paragraph(TEXTS.get("paper.print.none"))).width(WIDTH);
        sheet.cancel(TEXTS.get("paper.close"));
        sheet.confirm(TEXTS.get("paper.export"), () -> {
            sheet.close();
            new PaperExport(means).save(paper);
        });
        means.sheets().show(sheet);
    }

    private void ask(List<Printer> found) {
        printer.getItems().setAll(found);
        printer.setConverter(new Words<>(one -> one.usual()
                ? TEXTS.format("paper.print.usual", one.name())
                : one.name()));
        printer.getSelectionModel().selectFirst();
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().subscribe(this::offerSides);
        sides.setConverter(new Words<>(PrintSheet::words));
        sides.setMaxWidth(Double.MAX_VALUE);
        pages.setPromptText(TEXTS.format("paper.print.pages.prompt", Integer.toString(count)));
        copies.setPrefColumnCount(4);
        copies.setMaxWidth(Region.USE_PREF_SIZE);
        if (form.getChildren().isEmpty()) {
            form.row("printer", TEXTS.get("paper.print.printer"), printer)
                    .row("pages", TEXTS.get("paper.print.pages"), pages)
                    .row("copies", TEXTS.get("paper.print.copies"), copies)
                    .row("sides", TEXTS.get("paper.print.sides"), sides)
                    .note(TEXTS.get("paper.print.size"));
        }
        Sheet sheet = new Sheet(TEXTS.format("paper.print.title", paper.title()), form).width(WIDTH)
                .focusOn(printer);
        sheet.cancel(TEXTS.get("paper.cancel"));
        sheet.confirm(TEXTS.get("paper.print.go"), () -> order().ifPresent(order -> {
            sheet.close();
            print(order);
        }));
        means.sheets().show(sheet);
    }

    private void offerSides(@Nullable Printer chosen) {
        if (chosen != null) {
            sides.getItems().setAll(chosen.printsBothSides() ? List.of(Sides.BOTH, Sides.ONE) : List.of(Sides.ONE));
            sides.getSelectionModel().selectFirst();
        }
    }

    private Optional<Order> order() {
        List<Form.Complaint> wrong = new ArrayList<>();
        Optional<List<Integer>> range = pages.getText().isBlank()
                ? Optional.of(IntStream.range(0, count).boxed().toList())
                : PageRange.read(pages.getText(), count);
        if (range.isEmpty()) {
            wrong.add(new Form.Complaint("pages", TEXTS.format("paper.print.pages.wrong", Integer.toString(count))));
        }
        int number = number(copies.getText());
        if (number < 1) {
            wrong.add(new Form.Complaint("copies", TEXTS.get("paper.print.copies.wrong")));
        }
        form.complain(wrong);
        return wrong.isEmpty()
                ? Optional.of(new Order(printer.getValue().name(), number, sides.getValue(), range.orElseThrow()))
                : Optional.empty();
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            return number > MOST_COPIES ? 0 : number;
        } catch (NumberFormatException wrong) {
            return 0;
        }
    }

    private void print(Order order) {
        PaperPrinter port = means.printer();
        means.background().run(TEXTS.format("paper.print.running", paper.title()), job -> {
            port.print(paper.file(), order, watch(job.changing()));
            return order;
        }, _ -> means.notices().done(TEXTS.format("paper.print.done", order.printer(),
                Integer.toString(order.pages().size()), Integer.toString(order.copies()))));
    }

    private static PaperPrinter.Watch watch(Job job) {
        return new PaperPrinter.Watch() {

            @Override
            public void printed(int done, int of) {
                job.advance(done, of);
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }

    private static String words(Sides sides) {
        return switch (sides) {
            case ONE -> TEXTS.get("paper.print.sides.one");
            case BOTH -> TEXTS.get("paper.print.sides.both");
        };
    }
}
