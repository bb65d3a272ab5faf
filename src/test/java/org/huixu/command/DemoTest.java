package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.huixu.PdfWords;
import org.huixu.command.Shell.Said;
import org.huixu.domain.compliance.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job by one command: a sample office in a real database, checked and printed. */
class DemoTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void the_check_of_the_sample_office_gives_exactly_its_manifest() throws IOException {
        Path place = folder.resolve("示范");
        Said said = shell.type("demo", "--data", place);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("与清单", "完全一致", "接下来可以试试");

        JsonNode manifest = new ObjectMapper().readTree(place.resolve("papers").resolve("manifest.json").toFile());
        Said check = shell.type("check", "--data", place, "--json");
        assertThat(check.code()).isEqualTo(1);
        assertThat(places(check.json())).containsExactlyInAnyOrderElementsOf(places(manifest));
        try (var papers = Files.list(place.resolve("papers"))) {
            assertThat(papers.map(Path::toString)).anyMatch(name -> name.endsWith(".pdf"));
        }
        assertThat(manifest.findValuesAsText("rule"))
                .containsAll(Rules.ALL.stream().map(rule -> rule.id().value()).toList());
        JsonNode meetings = shell.type("list", "meetings", "--data", place, "--json").json();
        assertThat(meetings.size()).isBetween(55, 65);
        assertThat(Set.copyOf(meetings.findValuesAsText("type"))).hasSize(5);
        assertThat(shell.type("list", "items", "--data", place, "--json").json().size()).isBetween(225, 275);
        Path sheet = place.resolve("papers").resolve("items.pdf");
        assertThat(
                shell.type("document", "sheet", "--kind", "items", "--meeting", manifest.get(0).get("meeting").asText(),
                        "--data", place, "--out", sheet).out())
                .contains(sheet.toString());
        assertThat(PdfWords.of(Files.readAllBytes(sheet))).contains("议题汇总表", "提请单位", "分管领导",
                manifest.get(0).get("meeting").asText());
        Path notices = place.resolve("papers").resolve("notices.pdf");
        String meeting = manifest.get(0).get("meeting").asText();
        assertThat(shell.type("document", "notices", "--meeting", meeting, "--data", place, "--out", notices).out())
                .contains(notices.toString());
        assertThat(PdfWords.of(Files.readAllBytes(notices))).contains("参会回执", "沿此线裁下", meeting);
        assertThat(shell.type("document", "notices", "--meeting", meeting, "--to", "没有的单位", "--data", place, "--out",
                place.resolve("papers").resolve("nobody.pdf")).err()).contains("没有“没有的单位”");
        whatGoesOut(place);
        Said without = shell.withoutWindow(place);
        assertThat(without.out()).contains("没有打开窗口：没有可用的图形显示", "No window opened", place.toString());
        try (var papers = Files.list(place.resolve("papers"))) {
            assertThat(papers.map(path -> path.getFileName().toString()).filter(name -> name.contains("议题汇总表")))
                    .hasSizeBetween(4, 5);
        }
        Said again = shell.type("demo", "--data", place);
        assertThat(again.code()).isEqualTo(4);
        assertThat(again.err()).contains("不是空的");
    }

    /** The papers that go out with the minutes of the last meeting whose minutes are issued. */
    private void whatGoesOut(Path place) throws IOException {
        String code;
        try (var papers = Files.list(place.resolve("papers"))) {
            code = papers.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\D+-\\d+.pdf")).findFirst().orElseThrow().replace(".pdf", "");
        }
        assertThat(made(place, "signing", "--meeting", code)).contains("会议纪要签发单", "校验值", "第1页", "共1页");
        assertThat(made(place, "decisions", "--meeting", code)).contains("会议议定事项通知", "周村区人民政府办公室");
        assertThat(made(place, "sheet", "--kind", "decisions", "--meeting", code)).contains("会议决定事项清单");
        assertThat(made(place, "sheet", "--kind", "receipts", "--meeting", code)).contains("会议纪要印发分送登记表");
        assertThat(made(place, "publication", "--meeting", code)).contains("公开版").doesNotContain("号）");
        String year = code.substring(0, 4);
        assertThat(made(place, "register", "--year", year)).contains("会议纪要登记簿", "〔" + year + "〕1号", "缺号");
        Said nobody = shell.type("document", "decisions", "--meeting", code, "--unit", "没有的单位", "--data", place,
                "--out", place.resolve("papers").resolve("nobody.pdf"));
        assertThat(nobody.err()).contains("没有交“没有的单位”办理的事项");
        Said section = shell.type("document", "publication", "--meeting", code, "--without", "99", "--data", place,
                "--out", place.resolve("papers").resolve("nothing.pdf"));
        assertThat(section.err()).contains("纪要没有第 99 段");
    }

    private String made(Path place, Object... words) throws IOException {
        Path file = place.resolve("papers").resolve(words[0] + "-" + words[words.length - 1] + "-" + words[2] + ".pdf");
        List<Object> line = new ArrayList<>(List.of("document"));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", place, "--out", file, "--force"));
        Said said = shell.type(line.toArray());
        assertThat(said.out()).contains(file.toString());
        return PdfWords.of(Files.readAllBytes(file));
    }

    private static List<String> places(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(one -> List.of("meeting", "rule", "variant", "subjectId").stream()
                        .map(name -> one.path(name).asText("")).collect(Collectors.joining("/")))
                .toList();
    }
}
