package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.venue.file.BundledTables;

/** Who answers for which kind of venue [domain F2]. */
class VenueCategoryTests {

    private final List<VenueCategory> shipped = BundledTables.categories();

    @Test
    void aMallFrom500SquareMetresOnBelongsToCommerce() {
        var mall = category("商场超市");
        assertThat(mall.departmentFor("sd-daxuelu", new BigDecimal("499.99"))).isEqualTo("market-reg");
        assertThat(mall.departmentFor("sd-daxuelu", new BigDecimal("500.00"))).isEqualTo("commerce");
        assertThat(mall.departmentFor("sd-daxuelu", null)).isEqualTo("market-reg");
    }

    @Test
    void theSubdistrictAnswersWhereNoDepartmentDoes() {
        assertThat(category("社区卡口").departmentFor("sd-bajiao", null)).isEqualTo("sd-bajiao");
        assertThat(category("社区卡口").departmentFor(null, null)).isNull();
    }

    @Test
    void ledgersMayUseOtherWords() {
        assertThat(category("小吃店").code()).isEqualTo("small-restaurant");
        assertThat(category("便利店").code()).isEqualTo("mall");
        assertThat(category("hotel").name()).isEqualTo("宾馆酒店");
    }

    @Test
    void aWordMeansOneKindOnly() {
        for (var category : shipped) {
            var words = (category.name() + "|" + category.code()
                            + (category.aliases() == null ? "" : "|" + category.aliases()))
                    .split("\\|");
            for (var word : words) {
                assertThat(shipped.stream().filter(kind -> kind.isCalled(word)))
                        .as(word)
                        .hasSize(1);
            }
        }
    }

    private VenueCategory category(String word) {
        return shipped.stream().filter(kind -> kind.isCalled(word)).findFirst().orElseThrow();
    }
}
