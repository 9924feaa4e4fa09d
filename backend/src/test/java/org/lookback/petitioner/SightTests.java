package org.lookback.petitioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees what of whom. [C6] */
class SightTests {

    private static final String LEAD = "sd-gucheng";
    private static final Set<String> AGENT = Set.of("staff", "hotline-handler");
    private static final Set<String> CLERK = Set.of("staff", "hotline-handler", "callback-clerk");
    private static final Set<String> HANDLER = Set.of("staff", "sd-gucheng-handler");
    private static final Set<String> SUPERVISOR = Set.of("staff", "supervisor");
    private static final Set<String> OTHER_UNIT = Set.of("staff", "urban-mgmt-handler");

    @Test
    void anOwnMatterIsShownMaskedToThoseWhoWorkOnIt() {
        var person = person(false, false);
        assertThat(card(person, "hotline", AGENT))
                .isEqualTo(new PetitionerCard(false, false, "王*", "138****8000", "男", "110***********002X", null));
        assertThat(card(person, LEAD, HANDLER).phone()).isEqualTo("138****8000");
        assertThat(card(person, "hotline", CLERK).name()).isEqualTo("王*");
        assertThat(card(person, "oversight", SUPERVISOR).name()).isEqualTo("王*");
        nobody(card(person, "urban-mgmt", OTHER_UNIT), "诉求人的信息只有热线中心和主办单位可以查看。");
    }

    @Test
    void ofATipOffTheUnitSeesNobodyAndTheClerkANumber() {
        var person = person(true, false);
        nobody(card(person, LEAD, HANDLER), "举报件：举报人的信息只有热线中心可以查看。");
        nobody(card(person, "oversight", SUPERVISOR), "举报件：举报人的信息只有热线中心可以查看。");
        assertThat(card(person, "hotline", CLERK))
                .isEqualTo(new PetitionerCard(false, false, null, "138****8000", null, null, "举报件：回访只显示联系电话。"));
        assertThat(card(person, "hotline", AGENT).name()).isEqualTo("王*");
    }

    @Test
    void whoBelongsToTheUnitThatATipOffIsAboutSeesNothingEvenFromTheHotline() {
        var both = Set.of("staff", "hotline-handler", "sd-gucheng-handler");
        nobody(
                PetitionerCard.of(person(true, false), Sight.of(LEAD, true, Set.of("hotline", LEAD), both)),
                "举报件：举报人的信息只有热线中心可以查看。");
    }

    @Test
    void aConfidentialOneIsHiddenFromTheUnitUntilItGivesAReason() {
        var person = person(false, true);
        var sight = Sight.of(LEAD, false, Set.of(LEAD), HANDLER);
        assertThat(sight.masked(person)).isEmpty();
        assertThat(sight.opened(person)).containsExactlyInAnyOrder(PetitionerField.values());
        assertThat(card(person, LEAD, HANDLER).hiddenWhy()).contains("要求保密");
        assertThat(card(person, "hotline", AGENT).name()).isEqualTo("王*");
    }

    @Test
    void onlyThoseWhoHaveToCallMayOpenAnything() {
        var person = person(false, false);
        assertThat(Sight.of(LEAD, false, Set.of("oversight"), SUPERVISOR).opened(person))
                .isEmpty();
        assertThat(Sight.of(LEAD, false, Set.of("urban-mgmt"), OTHER_UNIT).opened(person))
                .isEmpty();
        assertThat(Sight.of(null, false, Set.of("hotline"), Set.of("callback-clerk"))
                        .opened(person))
                .doesNotContain(PetitionerField.ID_NUMBER)
                .contains(PetitionerField.PHONE);
        assertThat(Sight.of(LEAD, true, Set.of("hotline"), CLERK).opened(person(true, false)))
                .containsExactly(PetitionerField.PHONE);
    }

    private static PetitionerCard card(Petitioner person, String unit, Set<String> groups) {
        return PetitionerCard.of(person, Sight.of(LEAD, person.tipOff(), Set.of(unit), groups));
    }

    private static void nobody(PetitionerCard card, String why) {
        assertThat(card).isEqualTo(new PetitionerCard(false, false, null, null, null, null, why));
    }

    private static Petitioner person(boolean tipOff, boolean confidential) {
        return new Petitioner("王小明", "男", "13800138000", "11010519491231002X", false, confidential, tipOff);
    }
}
