package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.huixu.application.change.Progress;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Entity;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Work that takes long: it is seen, also from a sheet; it can be stopped, and then nothing of it is there. */
@ResourceLock(TestWindow.SCREEN)
class LongWorkTest {

    private static final int MANY = 400;

    @TempDir
    Path folder;

    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void anImportIsStoppedWhileItWritesAndLeavesNothing() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.People(null));
            DirectoryPlan plan = office.workplace().directoryImport().plan(manyPeople());
            assertThat(plan.count(DirectoryPlan.Effect.ADD)).isEqualTo(MANY + 1);
            TestWindow.fx(() -> {
                Sheet sheet = new Sheet("导入名录", Sheets.paragraph("四百人"));
                sheet.cancel("取消");
                sheet.confirm("导入", () -> window.shell().bench().acts().longDeed("导入名录到通讯录",
                        progress -> office.workplace().directoryImport().apply(plan, (done, of) -> {
                            if (done == MANY / 2) {
                                await();
                            }
                            progress.advanced(done, of);
                        })).then(_ -> sheet.close()).go());
                window.window().surface().sheets().show(sheet);
                return null;
            });
            TestWindow.fx(() -> {
                ((javafx.scene.control.Button) window.find("导入")).fire();
                return null;
            });
            appears(window, "导入名录到通讯录");
            appears(window, "停止");
            window.robot.clickOn(window.find("停止"));
            appears(window, "正在停止…");
            goOn.countDown();
            window.sees("“导入名录到通讯录”已停止，数据没有变动");

            assertThat(stored(office, Person.class)).isEmpty();
            assertThat(stored(office, Room.class)).isEmpty();
            window.sees("四百人");
            window.click("导入");
            window.seesNo("四百人");
            assertThat(stored(office, Person.class)).as("tried again").hasSize(MANY);
        }
    }

    @Test
    void anImportSaysWhenItOnlyWritesAndWhenItCanNoLongerBeStopped() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.People(null));
            DirectoryPlan plan = office.workplace().directoryImport().plan(manyPeople());
            CountDownLatch written = new CountDownLatch(1);
            TestWindow.fx(() -> {
                window.shell().bench().acts().longDeed("导入名录到通讯录",
                        progress -> office.workplace().directoryImport().apply(plan, new Progress() {

                            @Override
                            public void advanced(long done, long of) {
                                progress.advanced(done, of);
                            }

                            @Override
                            public void writing() {
                                progress.writing();
                                await(written);
                            }

                            @Override
                            public void committing() {
                                progress.committing();
                                await(goOn);
                            }
                        })).go();
                return null;
            });
            appears(window, "导入名录到通讯录：正在写入历史记录");
            appears(window, "停止");
            written.countDown();
            appears(window, "导入名录到通讯录：正在写入，不能再停止");
            assertThat(window.says("停止")).as("the button is gone, the sentence says why").isTrue();
            assertThat(TestWindow.fx(() -> window.robot
                    .lookup((javafx.scene.Node node) -> node instanceof javafx.scene.control.Button button
                            && "停止".equals(button.getText())
                            && button.isVisible())
                    .queryAll())).isEmpty();
            goOn.countDown();
            window.until("nobody came", () -> stored(office, Person.class).size() == MANY);
        }
    }

    @Test
    void anImportIsStoppedEvenWhileItsHistoryIsWritten() {
        TestOffice office = TestOffice.empty(folder);
        DirectoryPlan plan = office.workplace().directoryImport().plan(manyPeople());
        assertThatThrownBy(() -> office.workplace().directoryImport().apply(plan, new Progress() {

            @Override
            public void advanced(long done, long of) {
            }

            @Override
            public void committing() {
                throw new CancellationException("stopped");
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(stored(office, Person.class)).isEmpty();
        office.close();
    }

    @Test
    void aPaperThatIsNotWaitedForIsLeftAndCanBeMadeAgain() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.Today());
            PaperPreview preview = TestWindow.fx(() -> new PaperPreview(window.shell().bench()));
            PaperPreview.PaperSource source = out -> {
                await();
                out.write("no paper".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            };
            show(preview, source);
            appears(window, "停止");
            window.robot.clickOn(window.find("停止"));
            window.seesNo("停止");

            show(preview, source);
            appears(window, "停止");
            goOn.countDown();
            window.sees("这个文件不是 PDF");
        }
    }

    private static void show(PaperPreview preview, PaperPreview.PaperSource source) {
        TestWindow.fx(() -> {
            preview.show("年度统计", "年度统计.pdf", source);
            return null;
        });
    }

    /** Waits while something runs. */
    private static void appears(TestWindow window, String words) {
        window.comes("nothing says: " + words, () -> window.says(words));
    }

    private void await() {
        await(goOn);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Entity> List<T> stored(TestOffice office, Class<T> type) {
        return office.workplace().store().read(reader -> reader.list(type));
    }

    private static DirectorySheet manyPeople() {
        return new DirectorySheet(List.of(),
                IntStream.range(0, MANY)
                        .mapToObj(i -> new PersonRow(i + 2, new PersonName("柳样" + Character.toString(0x4e00 + i), null),
                                null, null))
                        .toList(),
                List.of(), List.of(), List.of(),
                List.of(new RoomRow(2, "常务会议室", 30, new Span(LocalDate.of(2026, 1, 1), null))));
    }
}
