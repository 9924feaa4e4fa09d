package org.lookback.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** Tables of requests from another city: each row a real case, once. */
@ProcessTest
class RequestImportTests {

    private static final String REVIEWER = "wan.hotline.reviewer";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void bothLayoutsBecomeCasesAndTheSameFileAgainNothing() throws IOException {
        var portal = done(send(REVIEWER, "portal.csv", table("portal.csv"), null));
        assertThat(portal.path("inserted").asInt()).as("%s", portal).isEqualTo(30);
        var api = done(send(REVIEWER, "api.csv", table("api.csv"), null));
        assertThat(api.path("inserted").asInt()).as("%s", api).isEqualTo(30);

        var again = done(send(REVIEWER, "portal.csv", table("portal.csv"), null));
        assertThat(again.path("inserted").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(30);
        assertThat(jdbc.queryForObject("select count(*) from hotline_request where source = 'NYC-311'", int.class))
                .isEqualTo(60);

        var first = jdbc.queryForMap("select category, channel, subdistrict, incident_at, place_kind, latitude, title"
                + " from hotline_request where source = 'NYC-311' and external_no = '54049402'");
        assertThat(first.get("category")).isEqualTo("050100");
        assertThat(first.get("channel")).isEqualTo("WEB");
        assertThat(first.get("subdistrict")).isEqualTo("sd-guangning");
        assertThat(first.get("place_kind")).isEqualTo("COMMUNITY");
        assertThat(String.valueOf(first.get("incident_at"))).startsWith("2022-05-01");
        assertThat(String.valueOf(first.get("latitude"))).isEqualTo("40.830653");
        assertThat(first.get("title")).isEqualTo("Noise - Residential：Loud Music/Party");
    }

    @Test
    void aRowNobodyMappedIsReportedWithTheMissingEntryAndTheOthersAreTaken() {
        var table =
                """
                Unique Key,Created Date,Complaint Type,Descriptor,Incident Address,Borough,Open Data Channel Type
                9001,05/01/2022 12:00:03 AM,Rodent,Rat Sighting,1 MAIN STREET,BRONX,PHONE
                9002,05/01/2022 12:00:03 AM,Dragon,Fire,1 MAIN STREET,ATLANTIS,PIGEON
                9003,2022-05-01,Rodent,,,BRONX,PHONE
                ,05/01/2022 12:00:03 AM,Rodent,,,BRONX,PHONE
                9004,05/01/2122 12:00:03 AM,Rodent,,,BRONX,PHONE
                9001,05/01/2022 12:00:03 AM,Rodent,Rat Sighting,1 MAIN STREET,BRONX,PHONE
                9005,05/01/2022 12:00:03 AM,Rodent,𠮷😀,,Unspecified,PHONE
                """;
        var job = done(send("shi.hotline.head", "rows.csv", bytes(table), null));
        assertThat(job.path("inserted").asInt()).as("%s", job).isEqualTo(2);
        assertThat(job.path("unchanged").asInt()).isEqualTo(1);
        assertThat(job.path("rejected").asInt()).isEqualTo(4);

        var faults =
                get("/api/hotline/imports/%d/faults".formatted(job.path("id").asLong()), REVIEWER);
        assertThat(faults.path("items").path(0).path("lineNo").asInt()).isEqualTo(3);
        assertThat(faults.path("items").path(0).path("reason").asText())
                .contains("categories 中没有“Dragon”", "subdistricts 中没有“ATLANTIS”", "channels 中没有“PIGEON”");
        var csv = http.withBasicAuth(REVIEWER, "lookback")
                .getForObject(
                        "/api/hotline/imports/%d/faults.csv"
                                .formatted(job.path("id").asLong()),
                        String.class);
        assertThat(csv).contains("dateFormats", "在将来", "缺少原系统编号");
        assertThat(get("/api/venues/imports/" + job.path("id").asLong(), "wang.market.reviewer")
                        .path("code")
                        .asText())
                .isEqualTo("IMPORT_UNKNOWN");
    }

    @Test
    void aMappingOfOnesOwnIsUploadedWithTheFile() {
        var mapping = http.withBasicAuth(REVIEWER, "lookback")
                .getForObject("/api/hotline/imports/mapping", String.class)
                .replace("source: nyc-311", "source: other-city")
                .replace("  Rodent: 060300", "  Rodent: 060300\n  Dragon: 999999\n  Snake: 060300")
                .replace("Unique Key", "Nummer");
        var table =
                "Nummer;Created Date;Complaint Type\n1;05/01/2022 12:00:03 AM;Snake\n2;05/01/2022 12:00:03 AM;Dragon\n";
        var job = done(send(REVIEWER, "other.csv", bytes(table), bytes(mapping)));
        assertThat(job.path("inserted").asInt()).as("%s", job).isEqualTo(1);
        assertThat(get("/api/hotline/imports/%d/faults".formatted(job.path("id").asLong()), REVIEWER)
                        .path("items")
                        .path(0)
                        .path("reason")
                        .asText())
                .contains("999999");
    }

    @Test
    void whatIsNoTableNoMappingOrNotYoursIsRefusedAtOnce() {
        refused(send(REVIEWER, "x.csv", bytes("a,b\n1,2\n"), null), 400, "HEADER_MISSING");
        refused(send(REVIEWER, "x.csv", new byte[0], null), 400, "FILE_EMPTY");
        refused(send(REVIEWER, "x.csv", bytes("a,b\n"), bytes("a: [")), 400, "MAPPING_UNREADABLE");
        assertThat(send("zhong.hotline.handler", "x.csv", bytes("a"), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get("/api/hotline/imports/999999", REVIEWER).path("code").asText())
                .isEqualTo("IMPORT_UNKNOWN");
    }

    private JsonNode done(ResponseEntity<JsonNode> started) {
        assertThat(started.getStatusCode().value()).as("%s", started.getBody()).isEqualTo(202);
        var address = started.getHeaders().getLocation().toString();
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> get(address, REVIEWER), job -> !job.path(
                        "state")
                .asText()
                .equals("RUNNING"));
    }

    private ResponseEntity<JsonNode> send(String person, String name, byte[] table, byte[] mapping) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", part(name, table));
        if (mapping != null) {
            parts.add("mapping", part("mapping.yaml", mapping));
        }
        return http.withBasicAuth(person, "lookback").postForEntity("/api/hotline/imports", parts, JsonNode.class);
    }

    private JsonNode get(String address, String person) {
        return http.withBasicAuth(person, "lookback").getForObject(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    private static byte[] table(String name) throws IOException {
        return new ClassPathResource("nyc-311/" + name).getContentAsByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayResource part(String name, byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
