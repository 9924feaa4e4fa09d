package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Searching the forty venues of the demo district, and changing their status. */
@ProcessTest
@Transactional
@RecordApplicationEvents
class VenueRegisterTests {

    @Autowired
    VenueRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void theDemoDistrictHasItsFortyVenues() {
        assertThat(find(null, null, null, null).total()).isEqualTo(40 + twins());
        assertThat(find(null, null, CreditClass.A, null).total()).isEqualTo(16);
        assertThat(find(null, null, CreditClass.B, null).total()).isEqualTo(16);
        assertThat(find(null, null, CreditClass.C, null).total()).isEqualTo(6);
        assertThat(find(null, null, CreditClass.D, null).total()).isEqualTo(2);
        assertThat(jdbc.queryForObject("select count(distinct subdistrict) from venue", Integer.class))
                .isEqualTo(9);
        assertThat(register.venue("V009").name()).isEqualTo("惠民小吃店");
        assertThat(register.venue("V009").department()).isEqualTo("market-reg");
        assertThat(register.venue("V003").department()).isEqualTo("commerce");
    }

    @Test
    void aVenueIsFoundByPartOfNameAddressOrCode() {
        assertThat(names("小吃店")).containsOnly("惠民小吃店");
        assertThat(names("古城大街")).hasSize(5);
        assertThat(names("v009")).containsOnly("惠民小吃店");
        assertThat(names("Ｖ００９")).containsOnly("惠民小吃店");
        assertThat(names("92990101MA0TE0093T")).containsOnly("惠民小吃店");
    }

    @Test
    void signsOfTheSearchLanguageAreOnlySigns() {
        assertThat(names("%")).isEmpty();
        assertThat(names("_")).isEmpty();
        assertThat(names("!")).isEmpty();
        assertThat(names("' or 1=1 --")).isEmpty();
    }

    @Test
    void filtersMayBeCombined() {
        assertThat(find(null, "small-restaurant", CreditClass.B, "sd-daxuelu").items())
                .extracting(Venue::code)
                .containsExactly("V009");
    }

    @Test
    void pagesDoNotOverlap() {
        var first = register.search(query(null, 0, 25));
        var second = register.search(query(null, 25, 25));
        assertThat(first.items()).hasSize(25);
        assertThat(second.items()).hasSize(Math.min(25, 15 + twins())).doesNotContainAnyElementsOf(first.items());
        assertThat(register.search(new VenueQuery(
                                null, null, null, null, null, null, null, null, "V038", VenueOrder.CODE, 0, 50))
                        .items())
                .extracting(Venue::code)
                .containsExactly("V039", "V040");
        assertThatThrownBy(() -> register.search(query(null, 10_001, 50))).hasMessageContaining("after");
        assertThatThrownBy(() -> register.search(query(null, 0, 201))).hasMessageContaining("200");
    }

    @Test
    void aClosedVenueIsAnnouncedOnce() {
        register.changeStatus("V019", VenueStatus.CLOSED, "已搬走", "li.head");
        register.changeStatus("V019", VenueStatus.CLOSED, "已搬走", "li.head");

        assertThat(events.stream(VenueClosed.class)).containsExactly(new VenueClosed("V019"));
        assertThat(jdbc.queryForObject(
                        "select reason from venue_status_change where venue_code = 'V019' and changed_by = 'li.head'",
                        String.class))
                .isEqualTo("已搬走");
    }

    @Test
    void aStatusNeedsAReasonAndAVenue() {
        assertThatThrownBy(() -> register.changeStatus("V019", VenueStatus.CLOSED, " ", "li.head"))
                .hasMessageContaining("理由");
        assertThatThrownBy(() -> register.venue("V999")).hasMessageContaining("V999");
    }

    private java.util.List<String> names(String text) {
        return register.search(query(text, 0, 200)).items().stream()
                .map(Venue::name)
                .toList();
    }

    private static VenueQuery query(String text, int offset, int limit) {
        return new VenueQuery(text, null, null, null, null, null, null, null, null, VenueOrder.CODE, offset, limit);
    }

    private Page<Venue> find(String text, String category, CreditClass creditClass, String subdistrict) {
        return register.search(new VenueQuery(
                text, category, creditClass, null, subdistrict, null, null, null, null, VenueOrder.BREACHES, 0, 200));
    }

    /** Venues that other tests have made for themselves. */
    private int twins() {
        var twins = jdbc.queryForObject("select count(*) from venue where code not like 'V0__'", Integer.class);
        return twins == null ? 0 : twins;
    }
}
