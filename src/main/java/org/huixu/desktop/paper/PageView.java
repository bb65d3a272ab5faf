package org.huixu.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.huixu.application.document.PaperPages;
import org.huixu.application.document.PaperPages.Hit;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.jspecify.annotations.Nullable;

/** The pages of a paper below each other. Only what can be seen, and its neighbours, is drawn: one page at a time. */
final class PageView extends ScrollPane {

    private static final Texts TEXTS = Texts.of(PageView.class);
    private static final double MM_PER_INCH = 25.4;
    private static final double FINEST = 400;
    private static final double COARSEST = 48;
    private static final int KEPT_AROUND = 3;

    private final PaperPages pages;
    private final Background background;
    private final List<PageCell> cells;
    private final Pane paper = new Pages();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(new Zoom.Width());
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(PageColumn.ACTUAL);
    private PageColumn column;
    private List<Hit> hits = List.of();
    private @Nullable Hit current;
    private boolean drawing;
    private boolean closed;

    PageView(PaperPages pages, Background background) {
        this.pages = pages;
        this.background = background;
        column = new PageColumn(pages.sizes(), PageColumn.ACTUAL);
        cells = IntStream.range(0, pages.sizes().size()).mapToObj(_ -> new PageCell()).toList();
        paper.getChildren().addAll(cells);
        paper.getStyleClass().add("paper-column");
        setContent(paper);
        setFitToWidth(true);
        setPannable(true);
        setMinHeight(0);
        getStyleClass().addAll("paper-view", "edge-to-edge");
        setAccessibleText(TEXTS.get("paper.area"));
        viewportBoundsProperty().subscribe(_ -> rescale());
        vvalueProperty().subscribe(_ -> seen());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** The page in front, from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Pixels for a millimetre. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    int count() {
        return cells.size();
    }

    /** Shows pages in that size; a whole page is brought to the top. */
    void zoom(Zoom wanted) {
        zoom.set(wanted);
        rescale();
        if (wanted instanceof Zoom.Page) {
            go(page.get());
        }
    }

    /** The next larger or smaller usual size. */
    void zoomBy(int steps) {
        zoom(Zoom.Share.step(scale.get() / PageColumn.ACTUAL, steps));
    }

    /** Brings the top of a page to the top. */
    void go(int wanted) {
        scrollTo(column.top(Math.clamp(wanted, 0, cells.size() - 1)) - PageColumn.GAP);
    }

    /** Scrolls by parts of what is seen. */
    void scrollBy(double screens) {
        scrollTo(top() + screens * getViewportBounds().getHeight());
    }

    /** Marks what was found, and brings one place into view. */
    void mark(List<Hit> found, @Nullable Hit inFront) {
        hits = found;
        current = inFront;
        mark();
        if (inFront != null) {
            PageColumn.Place place = column.place(inFront.areas().getFirst());
            double y = column.top(inFront.page()) + place.y();
            double room = getViewportBounds().getHeight();
            if (y < top() + PageColumn.GAP || y + place.height() > top() + room - PageColumn.GAP) {
                scrollTo(y - room / 3);
            }
            showAcross(column.place(inFront.page(), paper.getWidth()).x() + place.x(), place.width());
        }
    }

    /** Draws nothing any more. */
    void close() {
        closed = true;
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoomBy(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void rescale() {
        double width = getViewportBounds().getWidth();
        double height = getViewportBounds().getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (paper.getMinHeight() <= 0 && PageColumn.fitWidth(pages.sizes(), width) >= PageColumn.ACTUAL) {
            zoom.set(new Zoom.Share(1));
        }
        double wanted = switch (zoom.get()) {
            case Zoom.Width _ -> PageColumn.fitWidth(pages.sizes(), width);
            case Zoom.Page _ -> PageColumn.fitPage(pages.sizes(), width, height);
            case Zoom.Share share -> share.of() * PageColumn.ACTUAL;
        };
        if (wanted != column.scale() || paper.getMinHeight() <= 0) {
            int front = page.get();
            int before = column.pageAt(top());
            double share = (top() - column.top(before)) / (column.top(before + 1) - column.top(before));
            column = new PageColumn(pages.sizes(), wanted);
            scale.set(wanted);
            paper.setMinSize(column.width(), column.height());
            paper.setPrefSize(column.width(), column.height());
            layout();
            mark();
            if (zoom.get() instanceof Zoom.Page) {
                go(front);
            } else {
                scrollTo(column.top(before) + share * (column.top(before + 1) - column.top(before)));
            }
        }
        seen();
    }

    private double top() {
        return getVvalue() * Math.max(0, paper.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        double hidden = paper.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    private void showAcross(double x, double width) {
        double hidden = paper.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0) {
            double left = getHvalue() * hidden;
            if (x < left || x + width > left + getViewportBounds().getWidth()) {
                setHvalue(Math.clamp((x - PageColumn.GAP) / hidden, 0, 1));
            }
        }
    }

    private void mark() {
        for (int i = 0; i < cells.size(); i++) {
            int one = i;
            List<PageColumn.Place> places = hits.stream().filter(hit -> hit.page() == one)
                    .flatMap(hit -> hit.areas().stream()).map(column::place).toList();
            cells.get(i).mark(places, current == null || current.page() != i
                    ? List.of()
                    : current.areas().stream().map(column::place).toList());
        }
    }

    /** Another part is seen: tells its page, forgets what is far away, draws what is missing. */
    private void seen() {
        double room = getViewportBounds().getHeight();
        page.set(column.pageAt(top() + room / 3));
        int first = column.pageAt(top());
        int last = column.pageAt(top() + room);
        for (int i = 0; i < cells.size(); i++) {
            if (i < first - KEPT_AROUND || i > last + KEPT_AROUND) {
                cells.get(i).forget();
            }
        }
        draw(first, last);
    }

    private void draw(int first, int last) {
        if (drawing || closed || getScene() == null) {
            return;
        }
        double dots = Math.clamp(Math.rint(column.scale() * MM_PER_INCH * getScene().getWindow().getOutputScaleX()),
                COARSEST, FINEST);
        List<Integer> order = new ArrayList<>(IntStream.rangeClosed(first, last).boxed().toList());
        order.add(last + 1);
        order.add(first - 1);
        order.stream().filter(one -> one >= 0 && one < cells.size() && cells.get(one).drawnAt() != dots).findFirst()
                .ifPresent(next -> {
                    drawing = true;
                    background.run(TEXTS.get("paper.drawing"), _ -> pages.draw(next, dots), raster -> {
                        drawing = false;
                        if (!closed) {
                            cells.get(next).show(raster, dots);
                            seen();
                        }
                    }, failure -> {
                        if (!closed) {
                            background.failures().accept(failure);
                        }
                    });
                });
    }

    private final class Pages extends Pane {

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < cells.size(); i++) {
                PageColumn.Place place = column.place(i, getWidth());
                cells.get(i).resizeRelocate(place.x(), place.y(), place.width(), place.height());
            }
        }
    }
}
