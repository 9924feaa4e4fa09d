package org.lookback.rescue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.rescue.BlockedBookings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** The figures of scenario S7 with its variants, who sees them, and the bookings behind them. */
@ProcessTest
class RescueApiTests {

    private static final String HEAD = "shi.hosp1.head";
    private static final String COMMISSION = "he.health.handler";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedBookings book;

    @Autowired
    private Story story;

    @BeforeEach
    void now() {
        story.at("2038-06-01T09:00");
    }

    /** S7; V1 chest pain, V2 long prescription, V3 refused antibiotic, V4 another person, V5 never reached, V6 a session of twelve. */
    @Test
    void theFiguresOfTheScenario() {
        var old = blocked("2038-01-08T09:00", "CANCELLED");
        var anew = book.booking("hosp-1", "2038-01-10T10:00", "FULFILLED", null, old);
        var s7 = book.reschedule("hosp-1", old, anew, "PRESCREEN", "FULFILLED", true);
        book.set(s7, "reached_at", "2038-01-07T20:20");
        of("2038-01-08T09:30", "DOOR", "GREEN_CHANNEL", true);
        var v2 = of("2038-01-08T10:00", "PRESCREEN", "PRESCRIBED", true);
        book.set(v2, "reached_at", "2038-01-07T18:30");
        of("2038-01-08T10:30", "SELF_REPORTED", "LONG_RX", false);
        of("2038-01-08T11:00", "PRESCREEN", "IDENTITY_MISMATCH", false);
        of("2038-01-08T11:30", "PRESCREEN", "UNREACHABLE", true);
        IntStream.range(0, 12).forEach(no -> {
            var booking = book.booking("hosp-1", "2038-01-09T09:00", "CANCELLED", "PROVIDER", null);
            book.reschedule("hosp-1", booking, booking, "PROVIDER", "CHOOSING", false);
        });
        book.booking("hosp-1", "2038-01-31T23:30", "NOSHOW", null, null);
        book.booking("hosp-1", "2038-02-01T00:00", "BOOKED", null, null);

        var sheet = get(HEAD, "/api/rescue/indicators?from=2038-01&to=2038-01");
        var own = sheet.path("items").get(0);
        assertThat(sheet.path("district").isNull()).isTrue();
        assertThat(own.path("booked").asLong()).isEqualTo(20);
        assertThat(own.path("blocked").asLong()).isEqualTo(6);
        assertThat(own.path("cancelledByProvider").asLong()).isEqualTo(12);
        assertThat(figure(own, "BLOCKED_RATE")).isEqualTo("6/20 30.00");
        assertThat(figure(own, "FALSE_NO_SHOW_RATE")).isEqualTo("0/18 0.00");
        assertThat(figure(own, "RESCUE_RATE")).isEqualTo("3/6 50.00");
        assertThat(figure(own, "CONTACT_RATE")).isEqualTo("3/5 60.00");
        assertThat(figure(own, "REBOOK_DELAY")).isEqualTo("null/1 2天1小时");

        var behind = get(HEAD, own.path("indicators").get(2).path("cases").asText() + "&part=NUMERATOR");
        assertThat(behind.path("total").asInt()).isEqualTo(3);
        assertThat(behind.path("items")).hasSize(3).allSatisfy(line -> assertThat(
                        line.path("inNumerator").asBoolean())
                .isTrue());
        assertThat(behind.path("items").get(0).path("caseNo").asText()).isEqualTo(s7);
        for (var name : new String[] {"BLOCKED_RATE", "FALSE_NO_SHOW_RATE", "CONTACT_RATE", "REBOOK_DELAY"}) {
            var list = get(HEAD, "/api/rescue/indicators/" + name + "/cases?from=2038-01&to=2038-01&limit=200");
            assertThat(list.path("total").asLong())
                    .as(name)
                    .isEqualTo(Long.parseLong(figure(own, name).replaceAll(".*/(\\d+) .*", "$1")));
        }
    }

    @Test
    void aWrongNoShowIsSeenHoweverFewPatientsThereAre() {
        blocked("2038-03-08T09:00", "NOSHOW");
        var seen = get(COMMISSION, "/api/rescue/indicators?from=2038-03&to=2038-03&hospital=hosp-1")
                .path("items")
                .get(0);
        assertThat(figure(seen, "FALSE_NO_SHOW_RATE")).isEqualTo("1/1 100.00");
        of("2038-03-09T09:00", "DOOR", "CHOOSING", false);
        var few = get(COMMISSION, "/api/rescue/indicators?from=2038-03&to=2038-03");
        assertThat(few.path("items").get(0).path("hidden").asBoolean()).isTrue();
        assertThat(figure(few.path("items").get(0), "RESCUE_RATE")).isEqualTo("null/null ＜5");
        assertThat(few.path("district").path("hidden").asBoolean()).isTrue();
        assertThat(get(HEAD, "/api/rescue/indicators?from=2038-03&to=2038-03")
                        .path("items")
                        .get(0)
                        .path("hidden")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theDistrictSeesNumbersAndNoBookingAndHospitalsNotEachOther() {
        var list = "/api/rescue/indicators/RESCUE_RATE/cases?from=2038-01&to=2038-01";
        for (var outside : new String[] {COMMISSION, "qin.supervisor1", "hou.oversight.head"}) {
            assertThat(code(outside, list)).as(outside).isEqualTo("COUNTS_ONLY");
        }
        assertThat(code(HEAD, list + "&hospital=hosp-2")).isEqualTo("NOT_YOUR_HOSPITAL");
        assertThat(code("li.officer1", list)).isEqualTo("RESCUE_FORBIDDEN");
        assertThat(code("bai.hosp1.nurse", list)).isEqualTo("RESCUE_FORBIDDEN");
        assertThat(code(HEAD, list.replace("RESCUE_RATE", "HAPPINESS"))).isEqualTo("INDICATOR_UNKNOWN");
        assertThat(code(HEAD, list + "&limit=201")).isEqualTo("PAGE_BAD");
        assertThat(code(HEAD, "/api/rescue/indicators?from=2038-13&to=2038-01")).isEqualTo("PERIOD_BAD");
        assertThat(code(COMMISSION, "/api/rescue/indicators?from=2038-01&to=2038-01&hospital=market-reg"))
                .isEqualTo("NOT_A_HOSPITAL");
    }

    @Test
    void whatNobodyPromisedOrKeptIsListedToTheHospitalAndCountedForTheDistrict() {
        var kept = of("2038-05-20T09:00", "PRESCREEN", "CHOOSING", false);
        var forgotten = of("2038-05-20T09:30", "PRESCREEN", "CHOOSING", false);
        book.set(forgotten, "promised_at", null);
        var late = of("2038-05-20T10:00", "PRESCREEN", "CHOOSING", false);
        book.set(late, "promised_at", "2038-06-01T08:59:59");
        var inTime = of("2038-05-20T10:30", "PRESCREEN", "CHOOSING", false);
        book.set(inTime, "promised_at", "2038-06-01T09:00");
        var lonely = book.booking("hosp-1", "2038-05-20T11:00", "BOOKED", "RESULT_MISSING", null);
        book.booking("hosp-1", "2038-05-20T11:30", "CANCELLED", "CORRECTED", null);

        var seen = get("kang.hosp1.reviewer", "/api/rescue/promises?limit=200");
        var lines = seen.path("items").toString();
        assertThat(lines).contains(forgotten, "NO_STEP", late, "PASSED", lonely, "NO_CASE");
        assertThat(lines).doesNotContain(kept, inTime, "P-rescue");
        assertThat(seen.path("total").asInt()).isEqualTo(seen.path("items").size());

        var counted = get(COMMISSION, "/api/rescue/promises?hospital=hosp-1");
        assertThat(counted.path("items").isNull()).isTrue();
        assertThat(counted.path("hospitals").get(0).path("total").asInt())
                .isEqualTo(seen.path("total").asInt());
        assertThat(code("shao.hosp1.handler", "/api/rescue/promises")).isEqualTo("RESCUE_FORBIDDEN");
    }

    private String blocked(String at, String status) {
        return book.booking("hosp-1", at, status, "RESULT_MISSING", null);
    }

    private String of(String at, String trigger, String state, boolean closed) {
        var booking = blocked(at, "BOOKED");
        return book.reschedule("hosp-1", booking, booking, trigger, state, closed);
    }

    private JsonNode get(String person, String path) {
        var answer = http.withBasicAuth(person, "lookback").getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode()).as("%s: %s", path, answer.getBody()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private String code(String person, String path) {
        return http.withBasicAuth(person, "lookback")
                .getForObject(path, JsonNode.class)
                .path("code")
                .asText();
    }

    private static String figure(JsonNode hospital, String name) {
        for (var one : hospital.path("indicators")) {
            if (one.path("name").asText().equals(name)) {
                return "%s/%s %s"
                        .formatted(
                                one.path("numerator").asText(),
                                one.path("denominator").asText(),
                                one.path("text").asText());
            }
        }
        return "";
    }
}
