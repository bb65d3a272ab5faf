package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.junit.jupiter.api.Test;

/** What is owed after a meeting under the regulation of another government: F1 to F7 with other figures and bodies. */
class SecondFollowUpTest {

    private static final MeetingTypeKey COUNCIL = new MeetingTypeKey("council");
    private static final MeetingTypeKey ASSEMBLY = new MeetingTypeKey("assembly");
    private static final Item.Flags MAJOR = new Item.Flags(true, false, false, false, false, false);
    private static final Item.Flags NORMATIVE = new Item.Flags(false, true, false, false, false, false);

    @Test
    void f1SpeaksInTheWordsOfTheOtherRegulation() {
        Scene scene = heard(COUNCIL, Item.Flags.NONE);
        scene.session.decided("规章", "组织实施", "14:45");

        assertThat(scene.said("F1")).containsExactly("区发改局应于2026年12月31日前办结组织实施。");
    }

    @Test
    void f2IsOwedOfTheAssemblyThereWithinTenDaysAndNotOfTheCouncil() {
        assertThat(heard(COUNCIL, MAJOR).found("F2")).isEmpty();
        assertThat(heard(ASSEMBLY, MAJOR).said("F2")).containsExactlyInAnyOrder("规章未报人大。", "规章未与政协协商。");
        assertThat(heard(ASSEMBLY, MAJOR).findings("F2")).extracting(Finding::due)
                .containsOnly(Scene.WEDNESDAY.plusDays(10));
    }

    @Test
    void f3IsOwedWithinThreeDaysThere() {
        assertThat(heard(COUNCIL, Item.Flags.NONE).findings("F3")).extracting(Finding::due)
                .containsExactly(Scene.WEDNESDAY.plusDays(3));
        assertThat(heard(ASSEMBLY, Item.Flags.NONE).found("F3")).isEmpty();
    }

    @Test
    void f4AYearLaterAndSpokenOfThirtyDaysBefore() {
        LocalDate due = Scene.WEDNESDAY.plusDays(365);

        assertThat(heard(COUNCIL, NORMATIVE).now(due.minusDays(31).atTime(9, 0)).found("F4")).isEmpty();
        assertThat(heard(COUNCIL, NORMATIVE).now(due.minusDays(30).atTime(9, 0)).findings("F4"))
                .extracting(Finding::due)
                .containsExactly(due);
    }

    @Test
    void f5OnlyViceMayorsAreAuthorisedThereAndTheFirstViceMayorIsNone() {
        assertThat(issued(InNameOf.THE_GOVERNMENT, "任副", null, true).found("F5")).isEmpty();
        assertThat(issued(InNameOf.THE_GOVERNMENT, "丁副", null, true).said("F5")).containsExactly("文1不应由丁副签发。");
        assertThat(issued(InNameOf.THE_OFFICE, "钟秘", "丁副", false).said("F5")).containsExactly("文1未经副市长审签。");
        assertThat(issued(InNameOf.THE_OFFICE, "钟秘", "任副", false).found("F5")).isEmpty();
    }

    @Test
    void f6IsOwedOfTheCouncilWithinSevenDays() {
        assertThat(heard(COUNCIL, NORMATIVE).said("F6")).containsExactlyInAnyOrder("规章未登记。", "规章未公布。", "规章未备案。");
        assertThat(heard(COUNCIL, NORMATIVE).findings("F6")).extracting(Finding::due)
                .containsOnly(Scene.WEDNESDAY.plusDays(7));
    }

    @Test
    void f7IsOwedOfTheAssemblyTheDayAfter() {
        assertThat(heard(COUNCIL, MAJOR).found("F7")).isEmpty();
        assertThat(heard(ASSEMBLY, MAJOR).findings("F7")).extracting(Finding::due)
                .containsExactlyInAnyOrder(Scene.WEDNESDAY, Scene.WEDNESDAY.plusDays(1));
    }

    @Test
    void f5WhereARegulationNamesNoDeputiesForDocumentsAnyOfTheLeadersWillDo() {
        Regulation unnamed = Rulebooks.secondWithoutLine("document-deputies");

        assertThat(issued(InNameOf.THE_OFFICE, "钟秘", "丁副", false).under(unnamed).found("F5")).isEmpty();
        assertThat(issued(InNameOf.THE_GOVERNMENT, "丁副", null, true).under(unnamed).found("F5")).isEmpty();
        assertThat(issued(InNameOf.THE_OFFICE, "钟秘", null, false).under(unnamed).said("F5"))
                .containsExactly("文1未经副市长审签。");
        assertThat(issued(InNameOf.THE_GOVERNMENT, "丁副", null, false).under(unnamed).said("F5"))
                .containsExactly("文1不应由丁副签发。");
    }

    private static Scene heard(MeetingTypeKey type, Item.Flags flags) {
        Scene scene = new Scene(type, SecondRegulationTest.city()).under(Rulebooks.second()).chair("梅市");
        scene.item("规章").of("市财政局").flagged(flags);
        scene.session.result("规章", "agreed");
        return scene;
    }

    private static Scene issued(InNameOf name, String signer, String reviewer, boolean authorised) {
        Scene scene = heard(COUNCIL, Item.Flags.NONE);
        scene.documents.addAll(List.of(new IssuedDocument(new IssuedDocumentId(Numbers.next()), 1, scene.id(),
                scene.items.getFirst().id, "文1", name, Scene.WEDNESDAY.plusDays(5),
                reviewer == null ? null : scene.government.person(reviewer), scene.government.person(signer),
                authorised)));
        return scene;
    }
}
