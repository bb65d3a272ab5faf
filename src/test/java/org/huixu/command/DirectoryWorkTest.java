package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.change.Outcome;
import org.huixu.application.folder.Unlock;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectoryPlan.Effect;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.PortfolioRow;
import org.huixu.application.people.DirectorySheet.Post;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.people.DirectorySheet.StandInRow;
import org.huixu.application.people.DirectorySheet.UnitLinks;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.application.people.DirectorySheet.UnitTitle;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.command.Shell.Said;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory goes into a spreadsheet and comes back without doubles. */
class DirectoryWorkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2025, 3, 1);
    private static final Span SINCE = new Span(DAY, null);
    private static final PersonName HEAD = new PersonName("周镕", null);
    private static final PersonName DEPUTY = new PersonName("李伟", "01");
    private static final PersonName NAMESAKE = new PersonName("李伟", "02");
    private static final DirectorySheet SHEET = new DirectorySheet(
            List.of(new UnitRow(2, new UnitTitle("区国土局", "示例区国土资源局"), UnitKind.DEPARTMENT, 1, new Span(DAY, RENAMED),
                    UnitLinks.NONE),
                    new UnitRow(3, new UnitTitle("区自然资源局", "示例区自然资源局"), UnitKind.DEPARTMENT, 1,
                            new Span(RENAMED, null), new UnitLinks("区国土局", null)),
                    new UnitRow(4, new UnitTitle("区林业局", "示例区林业局"), UnitKind.DEPARTMENT, 2, new Span(DAY, RENAMED),
                            new UnitLinks(null, "区自然资源局"))),
            List.of(new PersonRow(2, HEAD, null, "0533-1"), new PersonRow(3, DEPUTY, null, null),
                    new PersonRow(4, NAMESAKE, "li wei", null)),
            List.of(new AppointmentRow(2, HEAD, new OfficeKey("head"), null, new Post("区长", 1), SINCE),
                    new AppointmentRow(3, DEPUTY, new OfficeKey("deputy"), null, new Post("副区长", 3), SINCE),
                    new AppointmentRow(4, NAMESAKE, new OfficeKey("department-head"), "区自然资源局", new Post("局长", 40),
                            SINCE)),
            List.of(new PortfolioRow(2, DEPUTY, "区自然资源局", SINCE)),
            List.of(new StandInRow(2, DEPUTY, HEAD, SINCE)),
            List.of(new RoomRow(2, "第一会议室", 40, SINCE)));

    private final Shell shell = new Shell();

    @TempDir
    Path folder;
    private Path place;

    @BeforeEach
    void make() {
        place = folder.resolve("data");
        assertThat(shell.type("create", "--data", place).code()).isZero();
    }

    @Test
    void the_same_sheet_twice_makes_no_doubles_and_the_act_can_be_taken_back() {
        inOffice(workplace -> {
            DirectoryPlan plan = workplace.directoryImport().plan(SHEET);
            assertThat(plan.lines()).filteredOn(line -> line.effect() != Effect.ADD).isEmpty();
            assertThat(plan.lines()).hasSize(12);
            long serial = ((Outcome.Done<?>) workplace.directoryImport().apply(plan)).serial();

            DirectoryPlan again = workplace.directoryImport().plan(SHEET);
            assertThat(again.lines()).filteredOn(line -> line.effect() != Effect.SAME).isEmpty();
            assertThat(((Outcome.Done<?>) workplace.directoryImport().apply(again)).serial()).isZero();

            workplace.door().undo(serial).value();
            assertThat(workplace.lists().people(DAY)).isEmpty();
        });
    }

    @Test
    void a_plan_that_no_longer_fits_is_not_applied() {
        inOffice(workplace -> {
            DirectoryPlan plan = workplace.directoryImport().plan(SHEET);
            workplace.people().addPerson("周镕", null).value();
            assertThat(workplace.directoryImport().apply(plan)).isInstanceOf(Outcome.NotPossible.class);
        });
    }

    @Test
    void what_contradicts_the_directory_is_named_and_left_out() {
        inOffice(workplace -> {
            take(workplace, SHEET);
            DirectorySheet wrong = new DirectorySheet(
                    List.of(new UnitRow(2, new UnitTitle("区新局", "示例区新局"), UnitKind.DEPARTMENT, 3, SINCE,
                            new UnitLinks("区旧局", null))),
                    List.of(new PersonRow(2, new PersonName("李伟", null), null, null)),
                    List.of(new AppointmentRow(2, new PersonName("无此人", null), new OfficeKey("head"), null,
                            new Post("区长", 1), SINCE)),
                    List.of(new PortfolioRow(2, DEPUTY, "区无局", SINCE)), List.of(), List.of());
            DirectoryPlan plan = workplace.directoryImport().plan(wrong);
            assertThat(plan.count(Effect.CONFLICT)).isEqualTo(4);
            assertThat(plan.lines()).extracting(DirectoryPlan.Line::detail).satisfiesExactly(
                    unit -> assertThat(unit).contains("区旧局"), person -> assertThat(person).contains("2 人叫“李伟”"),
                    office -> assertThat(office).contains("无此人"), portfolio -> assertThat(portfolio).contains("区无局"));
            assertThat(plan.changesSomething()).isFalse();
        });
    }

    @Test
    void the_exported_file_changes_nothing_and_a_corrected_one_changes_only_what_was_corrected() {
        inOffice(workplace -> take(workplace, SHEET));
        Path file = folder.resolve("名录.xlsx");
        assertThat(shell.type("export", "directory", file, "--data", place).code()).isZero();
        assertThat(shell.type("export", "directory", file, "--data", place).code()).isEqualTo(3);
        Said same = shell.type("import", "directory", file, "--data", place);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("新增 0 行，更改 0 行，未变 12 行", "没有需要变动");

        edit(file, book -> book.getSheet("会议室").getRow(1).getCell(1).setCellValue(60));
        Said preview = shell.type("import", "directory", file, "--data", place);
        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("第一会议室：座位数由“40”改为“60”", "更改 1 行", "--agree");
        assertThat(shell.type("import", "directory", file, "--data", place, "--agree").out()).contains("已写入名录");
        assertThat(shell.type("import", "directory", file, "--data", place, "--agree").out()).contains("没有需要变动");
        assertThat(shell.type("list", "people", "--data", place, "--json").json()).hasSize(3);
    }

    @Test
    void a_wrong_cell_is_named_by_sheet_row_and_column() {
        inOffice(workplace -> take(workplace, SHEET));
        Path file = folder.resolve("名录.xlsx");
        shell.type("export", "directory", file, "--data", place);
        edit(file, book -> book.getSheet("会议室").getRow(1).getCell(1).setCellValue("很多"));
        Said said = shell.type("import", "directory", file, "--data", place);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("表“会议室”第 2 行“座位数”列");
    }

    private static void take(Workplace workplace, DirectorySheet sheet) {
        workplace.directoryImport().apply(workplace.directoryImport().plan(sheet)).value();
        Offices offices = workplace.store().read(workplace.supplies().regulations()::all).latest().orElseThrow()
                .offices();
        assertThat(offices.find(new OfficeKey("head"))).isPresent();
    }

    private void inOffice(Consumer<Workplace> work) {
        try (OpenOffice office = shell.wiring().open(place, new Unlock.Nothing(), Shell.CLERK)) {
            work.accept(office.workplace());
        }
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> change) {
        try {
            XSSFWorkbook book;
            try (InputStream in = Files.newInputStream(file)) {
                book = new XSSFWorkbook(in);
            }
            try (book; OutputStream out = Files.newOutputStream(file)) {
                change.accept(book);
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
