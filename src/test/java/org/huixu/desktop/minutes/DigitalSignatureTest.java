package org.huixu.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.TKClipboard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.huixu.fixture.TestKeys;
import org.huixu.fixture.TestKeys.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The secretary signs minutes with a certificate while issuing them, and looks at signed files. */
@ResourceLock(TestWindow.SCREEN)
class DigitalSignatureTest {

    @TempDir
    Path folder;

    @Test
    void minutesAreIssuedWithACertificateAndVerified() throws IOException {
        TestOffice office = TestOffice.sample(folder);
        Path keys = TestKeys.write(folder.resolve("办公室.pfx"), TestKeys.make(TestKeys.clerk()),
                TestKeys.make(Wish.of("CN=周村区人民政府办公室")));
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            Minutes minutes = signed(office);
            window.open(office, new Place.MeetingFile(minutes.meetingId(), MeetingPart.MINUTES));
            fire(window, "印发…");
            window.click("用数字证书签名");
            window.shoot("issue-sealed-empty");
            window.press(KeyCode.ENTER);
            fire(window, "印发");
            window.sees("请选择证书文件");
            window.chosen.add(keys);
            fire(window, "选择…");
            window.sees("办公室.pfx");
            window.type("错的密码");
            window.press(KeyCode.ENTER);
            window.sees("证书文件的密码不对");
            window.shoot("issue-sealed-wrong");
            retype(window, TestKeys.PASSWORD);
            window.press(KeyCode.ENTER);
            window.sees("这个文件里有 2 个证书");
            window.press(KeyCode.DOWN);
            window.shoot("issue-sealed-two");
            window.press(KeyCode.ENTER);
            window.sees("用这个证书签名");
            window.shoot("issue-sealed-sure");
            window.press(KeyCode.ENTER);
            window.until("the minutes were not issued",
                    () -> office.workplace().store().read(reader -> reader.get(Minutes.class, minutes.id()))
                            .state() instanceof MinutesState.Issued);
            window.sees("已印发，并加了数字签名");
            assertThat(Files.readString(folder.resolve("memory.properties"))).contains("signature.keyFile")
                    .doesNotContain("Pass");

            fire(window, "预览");
            window.sees("签名以后没有改动");
            window.shoot("paper-signed");
            fire(window, "详情…");
            window.sees("没有联网核对吊销");
            window.shoot("paper-signed-details");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);

            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            office.workplace().minutesPapers().write(minutes.meetingId(), paper);
            byte[] changed = paper.toByteArray();
            changed[changed.length / 3] ^= 1;
            Path file = Files.write(folder.resolve("来件.pdf"), changed);
            verified(window, file);
        }
    }

    private void verified(TestWindow window, Path file) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("校验");
        window.press(KeyCode.ENTER);
        window.sees("也可以把文件拖到这里");
        window.shoot("verify-empty");
        window.chosen.add(file);
        fire(window, "选择 PDF 文件…");
        window.sees("签名以后被改动过，签名无效");
        window.shoot("verify-changed");
        window.chosen.add(Files.writeString(folder.resolve("文字.pdf"), "不是 PDF"));
        fire(window, "选择 PDF 文件…");
        window.sees("不是 PDF 文件");
        window.shoot("verify-no-pdf");
        drop(window, file);
        window.sees("来件.pdf");
        window.sees("签名以后被改动过，签名无效");
        window.chosen.add(TestKeys.writeCertificate(folder.resolve("根.cer"),
                TestKeys.root("CN=示范根证书").certificate()));
        fire(window, "选择根证书…");
        window.sees("信任的根证书：根.cer");
        window.press(KeyCode.ESCAPE);
        window.seesNo("信任的根证书");
    }

    /** Drops a file onto the sheet as the platform does, which the headless one cannot. */
    private static void drop(TestWindow window, Path file) {
        TKClipboard files = (TKClipboard) Proxy.newProxyInstance(TKClipboard.class.getClassLoader(),
                new Class<?>[]{TKClipboard.class}, (_, method, asked) -> switch (method.getName()) {
                    case "hasContent" -> DataFormat.FILES.equals(asked[0]);
                    case "getContent" -> List.of(file.toFile());
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    default -> null;
                });
        TestWindow.fx(() -> {
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            made.setAccessible(true);
            Node sheet = window.robot.lookup(".sheet").query();
            for (EventType<DragEvent> one : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
                Event.fireEvent(sheet, new DragEvent(one, made.newInstance(files), 9, 9, 9, 9, TransferMode.COPY, null,
                        null, null));
            }
            return null;
        });
        window.settle();
    }

    /** Minutes that lie with the signatory, signed by him. */
    private static Minutes signed(TestOffice office) {
        Minutes sent = office.workplace().store().read(reader -> reader.list(Minutes.class)).stream()
                .filter(one -> one.state() instanceof MinutesState.SentToSign).findFirst().orElseThrow();
        PersonId head = office.workplace().lists().people(TestOffice.TODAY).stream()
                .filter(row -> row.name().equals("赵样文")).map(row -> new PersonId(row.id())).findFirst().orElseThrow();
        office.workplace().signing().sign(sent.id(), new StepForm(head, TestOffice.TODAY, "同意印发", Proof.NONE)).value();
        return sent;
    }

    private static void retype(TestWindow window, String words) {
        TestWindow.fx(() -> {
            window.robot.lookup((PasswordField field) -> field.isVisible()).queryAs(PasswordField.class).clear();
            return null;
        });
        window.type(words);
    }

    private static void fire(TestWindow window, String words) {
        window.find(words);
        TestWindow.fx(() -> {
            List<Button> found = window.robot.lookup((Button one) -> words.equals(one.getText()) && one.isVisible())
                    .queryAllAs(Button.class).stream().toList();
            found.getLast().fire();
            return null;
        });
        window.settle();
    }
}
