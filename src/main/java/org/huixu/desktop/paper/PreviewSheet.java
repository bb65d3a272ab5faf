package org.huixu.desktop.paper;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperPages;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.kordamp.ikonli.feather.Feather;

/** A paper before the whole window, with all that can be done with it. */
final class PreviewSheet {

    private static final Texts TEXTS = Texts.of(PreviewSheet.class);
    private static final double HEIGHT = 400;
    private static final int MOST_MISSING = 12;

    private final PaperMeans means;
    private final NamedPaper paper;
    private final PaperPages pages;
    private final PageView view;
    private final SearchBar search;
    private final SignatureLine signatures;
    private final Sheet sheet;
    private final PaperExport export;
    private final PrintSheet print;

    PreviewSheet(PaperMeans means, NamedPaper paper, PaperPages pages, List<MissingCharacter> missing) {
        this.means = means;
        this.paper = paper;
        this.pages = pages;
        view = new PageView(pages, means.background());
        search = new SearchBar(pages, view, means.background());
        signatures = new SignatureLine(means);
        export = new PaperExport(means);
        print = new PrintSheet(means, paper, pages.sizes().size());
        VBox content = new VBox(new PaperTools(view, search)
                .with(Icons.button(Feather.COPY, TEXTS.get("paper.copy"), this::copy)));
        content.getStyleClass().add("paper-content");
        content.getChildren().add(signatures.node());
        if (!missing.isEmpty()) {
            content.getChildren().add(missing(missing));
        }
        content.getChildren().add(view);
        content.setMinHeight(0);
        content.setPrefHeight(HEIGHT);
        VBox.setVgrow(view, Priority.ALWAYS);
        sheet = new Sheet(paper.title(), content).large().focusOn(view);
        button(TEXTS.get("paper.export"), TEXTS.get("paper.export.tip"), () -> export.save(paper));
        paper.other().ifPresent(form -> button(form.kind().way(), form.kind().tip(),
                () -> export.save(paper.fileName(), form)));
        button(TEXTS.get("paper.print"), TEXTS.get("paper.print.tip"), print::show).getStyleClass().add("accent");
        sheet.button(TEXTS.get("paper.close"), sheet::close);
        sheet.onCancel(this::giveUp).onClosed(this::closed);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    void show() {
        means.sheets().show(sheet);
        signatures.read(paper.title(), paper.file());
    }

    private Button button(String words, String tip, Runnable action) {
        Button button = sheet.button(words, action);
        button.setTooltip(new Tooltip(tip));
        return button;
    }

    private void giveUp() {
        if (search.clear()) {
            view.requestFocus();
        } else {
            sheet.close();
        }
    }

    private void closed() {
        view.close();
        search.close();
        signatures.close();
        means.background().run(TEXTS.get("paper.close"), _ -> {
            pages.close();
            return pages;
        }, _ -> {
        });
    }

    private boolean pressed(KeyEvent event) {
        return event.isShortcutDown() ? shortcut(event.getCode()) : plain(event);
    }

    private boolean shortcut(KeyCode code) {
        boolean typing = typing();
        switch (code) {
            case F -> search.start();
            case S -> export.save(paper);
            case P -> print.show();
            case EQUALS, PLUS, ADD -> view.zoomBy(1);
            case MINUS, SUBTRACT -> view.zoomBy(-1);
            case DIGIT0, NUMPAD0 -> view.zoom(new Zoom.Page());
            case DIGIT1, NUMPAD1 -> view.zoom(new Zoom.Share(1));
            case DIGIT2, NUMPAD2 -> view.zoom(new Zoom.Width());
            case C -> {
                if (!typing) {
                    copy();
                }
                return !typing;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case F3 -> search.step(event.isShiftDown() ? -1 : 1);
            case PAGE_DOWN -> view.go(view.pageProperty().get() + 1);
            case PAGE_UP -> view.go(view.pageProperty().get() - 1);
            default -> {
                return !typing() && view.isFocused() && scrolled(event.getCode());
            }
        }
        return true;
    }

    private boolean scrolled(KeyCode code) {
        switch (code) {
            case HOME -> view.go(0);
            case END -> view.go(view.count() - 1);
            case DOWN -> view.scrollBy(0.1);
            case UP -> view.scrollBy(-0.1);
            case SPACE -> view.scrollBy(0.9);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typing() {
        return sheet.getScene() != null && sheet.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void copy() {
        int page = view.pageProperty().get();
        String number = Integer.toString(page + 1);
        means.background().run(TEXTS.get("paper.finding"), _ -> pages.text(page), text -> {
            if (text.isBlank()) {
                means.notices().warn(TEXTS.format("paper.copied.nothing", number));
            } else {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                means.notices().done(TEXTS.format("paper.copied", number));
            }
        });
    }

    private static Label missing(List<MissingCharacter> missing) {
        String listed = missing.stream().limit(MOST_MISSING)
                .map(one -> TEXTS.format("paper.missing.one", one.character(), one.context()))
                .collect(Collectors.joining(TEXTS.get("paper.missing.between")));
        Label label = Sheets.paragraph(TEXTS.format("paper.missing", Integer.toString(missing.size()), listed));
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("paper-missing");
        return label;
    }
}
