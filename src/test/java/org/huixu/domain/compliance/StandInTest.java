package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** L5: an absent deputy's items, article 8. */
class StandInTest {

    @Test
    void l5SaysThatADeputyAndHisStandInAreBothAway() {
        Scene scene = scene();
        scene.absent(Government.DEPUTY_DEVELOPMENT).government.away(Government.DEPUTY_DEVELOPMENT, scene.day);
        scene.leave(Government.DEPUTY_EDUCATION);

        assertThat(scene.said("L5")).containsExactly("岑立业和补位的戴春晓都不能到会，涉及议题“方案一、方案二”。");
        assertThat(scene.findings("L5").getFirst().severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void l5SaysThatNobodyStandsInForHim() {
        Scene scene = scene();
        scene.absent(Government.DEPUTY_TRADE).government.inCharge(Government.DEPUTY_TRADE, "区商务局")
                .away(Government.DEPUTY_TRADE, scene.day);
        scene.item("商贸方案").of("区商务局");

        assertThat(scene.said("L5")).containsExactly("樊喆不能到会，其分管的议题“商贸方案”没有登记补位领导。");
    }

    @Test
    void l5AsksForTheStandInWhereHeIsNotInvited() {
        Scene scene = Scene.of(Keys.THEMATIC).chair(Government.EXECUTIVE_DEPUTY).inCharge(Government.EXECUTIVE_DEPUTY)
                .invite(Government.DEVELOPMENT_HEAD, Capacity.MEMBER);
        scene.item("用地").of(Government.DEVELOPMENT);
        scene.leave(Government.DEPUTY_DEVELOPMENT);

        assertThat(scene.said("L5")).containsExactly("岑立业不能到会，补位的戴春晓没有列入名单，涉及议题“用地”。");
        assertThat(scene.invite(Government.DEPUTY_EDUCATION, Capacity.ITEM_OBSERVER).found("L5")).isEmpty();
    }

    @Test
    void l5IsSilentWhereTheStandInIsThereTheDeputyWroteOrNobodyIsAway() {
        Scene standIn = scene().absent(Government.DEPUTY_DEVELOPMENT);
        standIn.government.away(Government.DEPUTY_DEVELOPMENT, standIn.day);
        Scene wrote = scene().absent(Government.DEPUTY_DEVELOPMENT, Government.DEPUTY_EDUCATION);
        wrote.government.away(Government.DEPUTY_DEVELOPMENT, wrote.day).away(Government.DEPUTY_EDUCATION, wrote.day);
        LocalDateTime given = wrote.day.minusDays(8).atTime(9, 0);
        wrote.opinions.of(Government.DEPUTY_DEVELOPMENT, given, "同意", given, null, null);

        Scene other = scene().absent(Government.DEPUTY_DEVELOPMENT, Government.DEPUTY_EDUCATION);
        other.government.away(Government.DEPUTY_DEVELOPMENT, other.day).away(Government.DEPUTY_EDUCATION, other.day);
        other.item("别的");
        other.opinions.on("别的", Government.DEPUTY_DEVELOPMENT, given, "同意", given, null, null);

        assertThat(other.found("L5")).as("what he wrote on another item").hasSize(1);
        assertThat(scene().found("L5")).isEmpty();
        assertThat(standIn.found("L5")).isEmpty();
        assertThat(wrote.found("L5")).isEmpty();
    }

    @Test
    void l5WhoCameAllTheSameNeedsNoStandIn() {
        Scene scene = scene();
        scene.government.away(Government.DEPUTY_DEVELOPMENT, scene.day).away(Government.DEPUTY_EDUCATION, scene.day);

        assertThat(scene.found("L5")).as("he came back early").isEmpty();
        assertThat(scene.absent(Government.DEPUTY_DEVELOPMENT, Government.DEPUTY_EDUCATION).found("L5"))
                .containsExactly("bothAway 岑立业");
    }

    @Test
    void l5AnAbsenceThatEndsWithTheDayBeforeIsNone() {
        Scene scene = scene().absent(Government.DEPUTY_DEVELOPMENT, Government.DEPUTY_EDUCATION);
        scene.government.away(Government.DEPUTY_DEVELOPMENT, scene.day.minusDays(3), scene.day)
                .away(Government.DEPUTY_EDUCATION, scene.day);

        assertThat(scene.found("L5")).isEmpty();
    }

    private static Scene scene() {
        Scene scene = Scene.executive();
        scene.item("方案一").of(Government.DEVELOPMENT);
        scene.item("方案二").of(Government.DEVELOPMENT);
        return scene;
    }
}
