package org.huixu.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.huixu.desktop.kit.Matrix.Face;
import org.huixu.desktop.kit.Matrix.Table;
import org.huixu.desktop.kit.Matrix.Title;
import org.kordamp.ikonli.feather.Feather;

/** How long a matrix of 30 people and 15 items takes: shown, all chosen, ticked for one person, ticked for all others. */
public final class MatrixBenchmark {

    private static final int PEOPLE = 30;
    private static final int ITEMS = 15;
    private static final int RUNS = 30;
    private static final int WARM = 8;

    private MatrixBenchmark() {
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            measure();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void measure() {
        Stage stage = new Stage();
        List<long[]> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Matrix matrix = new Matrix("送达", "人员");
            Scene scene = new Scene(matrix, 1080, 420);
            scene.getStylesheets()
                    .add(MatrixBenchmark.class.getResource("/org/huixu/desktop/huixu.css").toExternalForm());
            stage.setScene(scene);
            stage.show();
            long[] one = new long[4];
            one[0] = time(matrix, () -> matrix.show(table(0)));
            one[1] = time(matrix, matrix::chooseAll);
            one[2] = time(matrix, () -> matrix.show(table(1)));
            one[3] = time(matrix, () -> matrix.show(table(PEOPLE)));
            if (run >= WARM) {
                times.add(one);
            }
        }
        for (int what = 0; what < 4; what++) {
            int column = what;
            long[] sorted = times.stream().mapToLong(one -> one[column]).sorted().toArray();
            System.out.printf("%s: median %.1f ms, p95 %.1f ms%n",
                    List.of("shown", "all chosen", "one person ticked", "all others ticked").get(what),
                    sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.95)] / 1e6);
        }
    }

    private static long time(Matrix matrix, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        matrix.applyCss();
        matrix.layout();
        return System.nanoTime() - begun;
    }

    /** @param ticked so many of the people have got their papers */
    private static Table table(int ticked) {
        List<Title> rows = new ArrayList<>();
        List<Title> columns = new ArrayList<>();
        List<List<Face>> faces = new ArrayList<>();
        for (int item = 1; item <= ITEMS; item++) {
            columns.add(new Title(item + "　关于城市更新专项规划的请示", "第 " + item + " 项", ""));
        }
        for (int person = 1; person <= PEOPLE; person++) {
            rows.add(new Title("人员" + person, "人员" + person, person <= 9 ? "组成人员" : "列席"));
            List<Face> line = new ArrayList<>();
            for (int item = 0; item < ITEMS; item++) {
                line.add(new Face(List.of(person <= ticked ? Feather.SEND : Feather.CIRCLE), "3天", "首次送达：待送", "due",
                        true));
            }
            faces.add(line);
        }
        return new Table(rows, columns, faces);
    }
}
