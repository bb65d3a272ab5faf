package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.command.Shell.Said;
import org.huixu.exchange.filing.Filed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out to the departments and comes back with its papers. */
class FilingWorkTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void a_form_is_handed_out_looked_at_and_taken_in_once() throws IOException {
        Path data = folder.resolve("data");
        assertThat(shell.type("create", "--data", data).code()).isZero();
        Path empty = folder.resolve("空表.xlsx");
        assertThat(shell.type("export", "filing-form", empty, "--data", data).code()).isZero();
        String number;
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(empty)))) {
            String first = form.getSheet("说明").getRow(0).getCell(0).getStringCellValue();
            number = first.replaceAll(".*(SB-[0-9]{8}-[0-9A-F]{6}).*", "$1");
            assertThat(number).startsWith("SB-");
            assertThat(form.getSheet("议题申报").getDataValidations()).hasSize(9);
        }
        Path filed = Filed.folder(folder.resolve("来件"), Map.of("申报表.xlsx",
                Filed.form(number, List.of(Filed.row(1, "关于城区绿化的方案", "区园林局", "方案.pdf"))), "方案.pdf", Filed.PDF));

        Said unknown = shell.type("import", "filing", filed, "--data", data);
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(unknown.err()).contains("第 2 行", "通讯录中没有提请单位“区园林局”");
        assertThat(shell.type("import", "filing", filed, "--agree", "--data", data).code())
                .as("agreed to, but not a line can come in").isEqualTo(ExitCode.REFUSED.number());

        Path bad = Filed.folder(folder.resolve("来件二"), Map.of("恶意.exe", Filed.PDF, "申报表.xlsx",
                Filed.form(number, List.of())));
        Said refused = shell.type("import", "filing", bad, "--data", data);
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("“恶意.exe”是程序或脚本");
    }
}
