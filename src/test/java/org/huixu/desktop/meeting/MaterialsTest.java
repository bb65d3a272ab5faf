package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huixu.application.packet.Packets;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A version comes in, is looked at inside the window, and goes to the leaders in their packets. */
@ResourceLock(TestWindow.SCREEN)
class MaterialsTest {

    @TempDir
    Path folder;

    @Test
    void aVersionComesInIsLookedAtAndGoesToTheLeadersInTheirPackets() throws IOException {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals("2026-常务-12")).map(Meeting::id).findFirst()
                .orElseThrow();
        Path target = Files.createDirectory(folder.resolve("packets"));
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.click("材料版本");
            window.shoot("materials-shelf");
            window.chosen.add(pdf("方案修改稿.pdf", 3));
            window.click("新版本…");
            window.shoot("materials-version-sheet");
            window.press(KeyCode.ENTER);
            window.sees("方案修改稿.pdf");
            ItemFacts.Paper paper = papers(office, meeting).filter(one -> one.versions().size() == 2).findFirst()
                    .orElseThrow();
            MaterialVersion added = paper.latest().orElseThrow();
            assertThat(added.receipt().stage()).isEqualTo(MaterialStage.FINAL);
            assertThat(added.receipt().pages()).isEqualTo(3);
            assertThat(added.receipt().receivedFrom()).isNotBlank();

            window.click("第 2 版　方案修改稿.pdf");
            window.sees("/ 3 页");
            window.shoot("materials-preview");
            window.press(KeyCode.ESCAPE);

            window.click("全部定稿");
            window.until("all are final", () -> papers(office, meeting).flatMap(one -> one.latest().stream())
                    .allMatch(one -> one.receipt().stage() == MaterialStage.FINAL));

            Files.writeString(target.resolve("keep.txt"), "x", StandardCharsets.UTF_8);
            window.click("领导材料包…");
            window.sees("每人一个 PDF");
            window.shoot("materials-packet-sheet");
            TableView<Packets.Receiver> receivers =
                    window.robot.lookup((Node node) -> node instanceof TableView<?> table && !table.getItems().isEmpty()
                            && table.getItems().getFirst() instanceof Packets.Receiver).query();
            int members = receivers.getSelectionModel().getSelectedItems().size();
            assertThat(members).isGreaterThan(5);
            window.click(receivers.getItems().get(2).name());
            assertThat(receivers.getSelectionModel().getSelectedItems()).containsExactly(receivers.getItems().get(2));
            window.sees("已选 1 人");
            window.click("选组成人员");
            window.sees("已选 " + members + " 人");
            window.robot.moveTo(window.find(receivers.getItems().get(3).name())).press(MouseButton.PRIMARY).moveBy(2, 1)
                    .release(MouseButton.PRIMARY);
            window.sees("已选 1 人");
            window.click("选组成人员");
            window.sees("已选 " + members + " 人");
            window.chosen.add(target);
            window.press(KeyCode.ENTER);
            window.sees("照样生成");
            window.shoot("materials-packet-hitches");
            window.press(KeyCode.ENTER);
            window.sees("已生成");
            window.shoot("materials-packet-made");
        }
        try (Stream<Path> made = Files.list(target)) {
            List<Path> packets = made.filter(one -> one.toString().endsWith(".pdf")).toList();
            assertThat(packets).hasSizeGreaterThan(5);
            try (PDDocument packet = Loader.loadPDF(packets.getFirst().toFile())) {
                assertThat(packet.getNumberOfPages()).isGreaterThan(6);
            }
        }
    }

    @Test
    void papersThatAreNotFinalAreMadeSoFromTheSheetOfTheSecondDelivery() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals("2026-常务-12")).map(Meeting::id).findFirst()
                .orElseThrow();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.click("再次");
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            window.sees("现在送出的还不是定稿");
            window.shoot("materials-second-early");
            window.click("全部定稿");
            window.seesNo("现在送出的还不是定稿");
            window.shoot("materials-second-final");
            assertThat(papers(office, meeting).flatMap(one -> one.latest().stream()))
                    .allMatch(one -> one.receipt().stage() == MaterialStage.FINAL);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(papers(office, meeting).flatMap(one -> one.latest().stream()))
                    .anyMatch(one -> one.receipt().stage() != MaterialStage.FINAL);
        }
    }

    private static Stream<ItemFacts.Paper> papers(TestOffice office, MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow().agenda().items().stream()
                .flatMap(item -> item.papers().stream());
    }

    private Path pdf(String name, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Files.write(folder.resolve(name), out.toByteArray());
        }
    }
}
