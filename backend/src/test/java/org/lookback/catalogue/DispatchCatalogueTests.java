package org.lookback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.workflow.RuleBook;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is responsible by the table that is shipped; its first fitting row in force says so. */
@ProcessTest
class DispatchCatalogueTests {

    private static final LocalDate DAY = LocalDate.parse("2026-09-30");

    @Autowired
    private DispatchCatalogue catalogue;

    @Autowired
    private Categories categories;

    @Autowired
    private RuleBook rules;

    @Test
    void everyCategoryHasSomebodyAndAReason() {
        assertThat(categories.all()).hasSizeGreaterThanOrEqualTo(40);
        for (var category : categories.all()) {
            for (var place : PlaceKind.values()) {
                var found = suggest(category.code(), place, "sd-gucheng", DAY);
                assertThat(found.lead()).as("%s %s", category, place).isNotNull();
                assertThat(found.reason()).as("%s %s", category, place).endsWith("。");
                assertThat(found.support()).doesNotContain(found.lead()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theSubdistrictIsTheOneOnWhoseGroundItIs() {
        assertThat(suggest("060300", PlaceKind.COMMUNITY, "sd-gucheng", DAY).lead())
                .isEqualTo("sd-gucheng");
        var nowhere = suggest("060300", PlaceKind.COMMUNITY, null, DAY);
        assertThat(nowhere.lead()).isEqualTo("gov-service");
        assertThat(nowhere.reason()).contains("没有写明在哪个街道", "区政务服务局");
    }

    @Test
    void thePlaceDecidesToo() {
        var site = suggest("060100", PlaceKind.SITE, "sd-lugu", DAY);
        assertThat(site.lead()).isEqualTo("urban-mgmt");
        assertThat(site.support()).containsExactly("ecology");
        assertThat(site.reason()).isEqualTo("派单目录：工地夜间施工噪声由城管执法局主办，生态环境局协办。");
        assertThat(suggest("060100", PlaceKind.STREET, "sd-lugu", DAY).support())
                .containsExactly("ecology", "sd-lugu");
    }

    @Test
    void aRowHoldsOnlyWithinItsDates() {
        assertThat(suggest("070200", PlaceKind.COMMUNITY, "sd-lugu", LocalDate.parse("2026-12-31"))
                        .lead())
                .isEqualTo("urban-mgmt");
        var later = suggest("070200", PlaceKind.COMMUNITY, "sd-lugu", LocalDate.parse("2027-01-01"));
        assertThat(later.lead()).isEqualTo("sd-lugu");
        assertThat(later.reason()).contains("2027-01-01 起有效");
    }

    @Test
    void withoutAClearUnitWhoeverCatchesAllIsNamedWithTheReason() {
        var school = suggest("020100", PlaceKind.OTHER, "sd-lugu", DAY);
        assertThat(school.lead()).isEqualTo("gov-service");
        assertThat(school.reason()).contains("入学升学的主管部门不在本区机构表中", "兜底单位区政务服务局");
        assertThat(suggest("999999", PlaceKind.OTHER, null, DAY).reason()).startsWith("派单目录没有适用的一行");
    }

    @Test
    void aDateThatCannotBeReadIsNoLimitAndIsSeen() {
        assertThat(row("2026-1-1", "").isReadable()).isFalse();
        assertThat(row("2026-02-30", "").isReadable()).isFalse();
        assertThat(row("", "").holdsOn(DAY)).isTrue();
        assertThat(row("2026-09-30", "2026-09-30").holdsOn(DAY)).isTrue();
        assertThat(row("2026-10-01", "").holdsOn(DAY)).isFalse();
    }

    private static DispatchRow row(String from, String to) {
        return DispatchRow.of(Map.of("lead", "hrss", "validFrom", from, "validTo", to, "reason", "例"));
    }

    private DispatchSuggestion suggest(String category, PlaceKind place, String subdistrict, LocalDate on) {
        return catalogue.suggest(rules.currentPack(), category, place, subdistrict, on);
    }
}
