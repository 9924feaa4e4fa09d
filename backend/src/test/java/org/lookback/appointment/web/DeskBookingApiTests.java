package org.lookback.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The desk finds a booking by what a patient can tell. */
@ProcessTest
class DeskBookingApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedPatients patients;

    @Test
    void byOurNumberByPhoneAndByItsLastFourDigitsOnTheDay() {
        var blocked = patients.choosing();
        var day = blocked.booking().startsAt().toString().substring(0, 10);
        var found = find(DESK, "text=" + blocked.booking().id()).path("items");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("openCase").asText())
                .isEqualTo(blocked.number().value());
        assertThat(found.get(0).path("openState").asText()).isEqualTo("CHOOSING");
        assertThat(found.get(0).path("department").asText()).startsWith("科室");
        assertThat(found.toString()).doesNotContain("王小满").doesNotContain(blocked.phone());

        assertThat(find(DESK, "text=" + blocked.phone()).path("total").asInt()).isEqualTo(1);
        var four = blocked.phone().substring(7);
        assertThat(find(DESK, "text=" + four + "&day=" + day).path("total").asInt())
                .isEqualTo(1);
        assertThat(find(DESK, "text=" + four + "&day=2036-01-01").path("total").asInt())
                .isZero();
        assertThat(find(DESK, "day=" + day + "&limit=1").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void anotherHospitalFindsNothingAndNonsenseIsRefusedInWords() {
        var blocked = patients.choosing();
        var other = "meng.hosp2.handler";
        assertThat(find(other, "text=" + blocked.booking().id()).path("total").asInt())
                .isZero();
        assertThat(find(other, "text=" + blocked.phone()).path("total").asInt()).isZero();
        assertThat(find(DESK, "text=A-20370101-999999").path("total").asInt()).isZero();
        assertThat(find(DESK, "text=12").path("code").asText()).isEqualTo("TEXT_BAD");
        assertThat(find(DESK, "day=9999-01-01").path("code").asText()).isEqualTo("DAY_BAD");
        assertThat(find(DESK, "limit=500").path("code").asText()).isEqualTo("PAGE_BAD");
    }

    @Test
    void aPhoneNumberNeedNotStandInTheAddress() {
        var blocked = patients.choosing();
        var found = search(blocked.phone(), null);
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").get(0).path("openCase").asText())
                .isEqualTo(blocked.number().value());
        assertThat(search(blocked.phone().substring(7), "2036-01-01")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(search("12", null).path("code").asText()).isEqualTo("TEXT_BAD");
        assertThat(search("A-1", "morgen").path("status").asInt()).isEqualTo(400);
    }

    private JsonNode search(String text, @Nullable String day) {
        var wanted = new HashMap<String, Object>(Map.of("text", text));
        wanted.put("day", day);
        return http.withBasicAuth(DESK, "lookback")
                .postForEntity("/api/appointments/bookings/search", wanted, JsonNode.class)
                .getBody();
    }

    private JsonNode find(String by, String query) {
        return http.withBasicAuth(by, "lookback")
                .getForEntity("/api/appointments/bookings?" + query, JsonNode.class)
                .getBody();
    }
}
