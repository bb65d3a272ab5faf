package org.huixu.desktop.meeting.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import org.huixu.application.document.SetPage;
import org.jspecify.annotations.Nullable;

/** Pages one below the other, as wide as there is room; only what is seen is drawn. */
final class LivePage extends Region {

    private static final double MARGIN = 10;
    private static final double ABOVE = 0.88;
    private static final double LINE = 29.6;
    private static final Color PAPER = Color.WHITE;
    private static final Color EDGE = Color.gray(0.75);
    private static final Color INK = Color.BLACK;
    private static final Color RED = Color.RED;
    private static final Color HERE = Color.rgb(9, 105, 218, 0.10);

    private final Canvas canvas = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final Map<String, String> names = new HashMap<>();
    private final Map<SetPage.Look, Font> fonts = new HashMap<>();
    private double fontsFor;
    private List<SetPage> pages = List.of();
    private int here = -1;
    private int seen = -1;
    private BiConsumer<Integer, Integer> clicked = (_, _) -> {
    };
    private IntConsumer paged = _ -> {
    };

    LivePage() {
        getStyleClass().add("live-page");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(_ -> draw());
        getChildren().setAll(canvas, bar);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            event.consume();
            scrollTo(bar.getValue() - event.getDeltaY());
        });
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                hit(event.getX(), event.getY());
            }
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> canvas
                .setCursor(find(event.getX(), event.getY()) == null ? Cursor.DEFAULT : Cursor.HAND));
        setFocusTraversable(true);
        focusedProperty().subscribe(_ -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What to do when a part is clicked, at a character of it. */
    void onPart(BiConsumer<Integer, Integer> action) {
        clicked = action;
    }

    /** Hears which page is in the middle, counted from 0. */
    void onPage(IntConsumer action) {
        paged = action;
    }

    /**
     * Shows these pages.
     *
     * @param faces the names by which the toolkit knows the faces of the pages
     */
    void show(List<SetPage> now, Map<String, String> faces) {
        pages = now;
        names.putAll(faces);
        fonts.clear();
        layoutBar();
        draw();
    }

    /** The part in which one writes, and the character at which; it is brought into sight if it is not. */
    void at(int part, int character) {
        here = part;
        double top = 0;
        for (SetPage page : pages) {
            int passed = 0;
            SetPage.Run last = null;
            for (SetPage.Run run : page.runs()) {
                if (run.part() == part) {
                    last = run;
                    passed += run.signs().size();
                    if (passed > character) {
                        break;
                    }
                }
            }
            if (last != null) {
                double line = top + MARGIN + (last.baseline() - ABOVE * last.look().size()) * scale();
                double height = LINE * scale();
                if (line < bar.getValue() + height) {
                    scrollTo(line - height);
                } else if (line + 2 * height > bar.getValue() + getHeight()) {
                    scrollTo(line + 3 * height - getHeight());
                }
                if (passed > character) {
                    break;
                }
            }
            top += pageHeight(page);
        }
        draw();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        canvas.setWidth(Math.max(1, getWidth() - barWidth));
        canvas.setHeight(Math.max(1, getHeight()));
        layoutBar();
        draw();
    }

    private double scale() {
        return pages.isEmpty() ? 1 : Math.max(0.05, (canvas.getWidth() - 2 * MARGIN) / pages.getFirst().width());
    }

    private double pageHeight(SetPage page) {
        return page.height() * scale() + MARGIN;
    }

    private void layoutBar() {
        double whole = pages.stream().mapToDouble(this::pageHeight).sum() + MARGIN;
        double most = Math.max(0, whole - getHeight());
        bar.setMin(0);
        bar.setMax(most);
        bar.setVisibleAmount(whole <= 0 ? 0 : most * Math.min(1, getHeight() / whole));
        bar.setUnitIncrement(3 * LINE * scale());
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setVisible(most > 0);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void scrollTo(double value) {
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private void pressed(KeyEvent event) {
        double step = switch (event.getCode()) {
            case UP -> -bar.getUnitIncrement();
            case DOWN -> bar.getUnitIncrement();
            case PAGE_UP -> -bar.getBlockIncrement();
            case PAGE_DOWN -> bar.getBlockIncrement();
            case HOME -> -bar.getMax();
            case END -> bar.getMax();
            default -> 0;
        };
        if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            scrollTo(bar.getValue() + step);
        }
    }

    private void draw() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        double top = MARGIN - bar.getValue();
        double middle = canvas.getHeight() / 2;
        int current = 0;
        for (int i = 0; i < pages.size(); i++) {
            SetPage page = pages.get(i);
            double height = page.height() * scale();
            if (top + height > 0 && top < canvas.getHeight()) {
                draw(gc, page, top);
            }
            if (top <= middle) {
                current = i;
            }
            top += height + MARGIN;
        }
        if (current != seen) {
            seen = current;
            paged.accept(current);
        }
    }

    private void draw(GraphicsContext gc, SetPage page, double top) {
        double scale = scale();
        gc.setFill(PAPER);
        gc.fillRect(MARGIN, top, page.width() * scale, page.height() * scale);
        gc.setStroke(EDGE);
        gc.setLineWidth(1);
        gc.strokeRect(MARGIN + 0.5, top + 0.5, page.width() * scale - 1, page.height() * scale - 1);
        gc.setFill(HERE);
        page.runs().stream().filter(run -> here >= 0 && run.part() == here && !run.signs().isEmpty()).forEach(run -> {
            double left = run.signs().getFirst().x();
            double right = run.signs().getLast().x() + run.look().size();
            gc.fillRect(MARGIN + left * scale, top + (run.baseline() - run.look().size()) * scale,
                    (right - left) * scale, run.look().size() * 1.3 * scale);
        });
        for (SetPage.Rule rule : page.rules()) {
            gc.setStroke(rule.red() ? RED : INK);
            gc.setLineWidth(Math.max(0.6, rule.thickness() * scale));
            gc.strokeLine(MARGIN + rule.x() * scale, top + rule.y() * scale,
                    MARGIN + (rule.x() + rule.width()) * scale, top + (rule.y() + rule.height()) * scale);
        }
        for (SetPage.Run run : page.runs()) {
            draw(gc, run, top, scale);
        }
    }

    private void draw(GraphicsContext gc, SetPage.Run run, double top, double scale) {
        gc.setFill(run.look().red() ? RED : INK);
        gc.setFont(font(run.look(), scale));
        double baseline = top + run.baseline() * scale;
        double narrow = run.look().scale();
        for (SetPage.Sign sign : run.signs()) {
            String words = Character.toString(sign.codePoint());
            double x = MARGIN + sign.x() * scale;
            if (narrow == 1) {
                gc.fillText(words, x, baseline);
            } else {
                gc.save();
                gc.translate(x, baseline);
                gc.scale(narrow, 1);
                gc.fillText(words, 0, 0);
                gc.restore();
            }
        }
    }

    private Font font(SetPage.Look look, double scale) {
        if (fontsFor != scale) {
            fonts.clear();
            fontsFor = scale;
        }
        return fonts.computeIfAbsent(look, one -> new Font(names.get(one.face()), one.size() * scale));
    }

    private void hit(double x, double y) {
        int[] place = find(x, y);
        if (place != null) {
            clicked.accept(place[0], place[1]);
        }
    }

    /** The part that stands there, and which of its characters; nothing where no part stands. */
    private int @Nullable [] find(double x, double y) {
        double top = MARGIN - bar.getValue();
        double scale = scale();
        Map<Integer, Integer> passed = new HashMap<>();
        for (SetPage page : pages) {
            for (SetPage.Run run : page.runs()) {
                double line = top + (run.baseline() - ABOVE * run.look().size()) * scale;
                boolean inLine = y >= line - LINE * scale * 0.25 && y <= line + LINE * scale * 0.75;
                if (run.part() >= 0 && inLine && x >= MARGIN && x <= MARGIN + page.width() * scale) {
                    int sign = (int) run.signs().stream().filter(one -> MARGIN + one.x() * scale <= x).count();
                    return new int[]{run.part(), passed.getOrDefault(run.part(), 0) + Math.max(0, sign - 1)};
                }
                passed.merge(run.part(), run.signs().size(), Integer::sum);
            }
            top += page.height() * scale + MARGIN;
        }
        return null;
    }
}
