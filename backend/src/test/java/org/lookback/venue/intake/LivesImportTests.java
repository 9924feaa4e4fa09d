package org.lookback.venue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.venue.BreachState;
import org.lookback.venue.Datum;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The first sixty businesses of the real San Francisco data set with all their inspections and violations. */
@ProcessTest
@Transactional
class LivesImportTests {

    @Autowired
    ImportDesk desk;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueHistory history;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyRowOfTheSampleIsTaken() throws IOException {
        var job = take(sample("violations"), sample("businesses"), sample("inspections"));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.total()).isEqualTo(60 + 152 + 427);
        assertThat(job.tally()).isEqualTo(new Tally(60 + 152 + 427, 0, 0, 0, 0));
        assertThat(count("venue where source = 'LIVES'")).isEqualTo(60);
        assertThat(count("venue_visit where source = 'LIVES' and kind <> 'unlisted'"))
                .isEqualTo(152);
        assertThat(count("venue_visit where kind = 'unlisted'")).isEqualTo(3);
        assertThat(count("venue_breach where source = 'LIVES'")).isEqualTo(427);
        assertThat(count("venue_breach where source = 'LIVES' and state = 'CORRECTED'"))
                .isEqualTo(319);
    }

    @Test
    void aVenueShowsItsPastWithWhatWasCorrected() throws IOException {
        take(sample("businesses"), sample("inspections"), sample("violations"));

        var venue = register.venue("LV-19");
        assertThat(venue.name()).isEqualTo("NRGIZE LIFESTYLE CAFE");
        assertThat(venue.category()).isEqualTo("restaurant");
        assertThat(venue.datum()).isEqualTo(Datum.WGS84);
        assertThat(venue.breachCount()).isEqualTo(5);
        assertThat(venue.openBreachCount()).isEqualTo(2);
        var visits = history.of("LV-19", 0, 50);
        assertThat(visits.total()).isEqualTo(2);
        assertThat(visits.items()).first().satisfies(visit -> {
            assertThat(visit.visitedOn()).isEqualTo(LocalDate.of(2017, 12, 11));
            assertThat(visit.score()).isEqualTo(94);
            assertThat(visit.breaches()).extracting(breach -> breach.state()).containsOnly(BreachState.OPEN);
        });
        assertThat(visits.items().get(1).breaches()).hasSize(3).allSatisfy(breach -> assertThat(breach.correctedOn())
                .isEqualTo(LocalDate.of(2017, 12, 11)));
    }

    @Test
    void aZipOfTheFilesAgainChangesNothing() throws IOException {
        take(sample("businesses"), sample("inspections"), sample("violations"));

        var again = take(LedgerFile.upload("sf.zip", zipped()));

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 639, 0, 0));
        assertThat(again.message()).contains("没有作任何改动");
    }

    @Test
    void aCorrectionThatCameLaterIsTakenOver() {
        take(
                csv("business_id,name,address\nX1,CAFE,1 MAIN ST\n"),
                csv("business_id,date,description\nX1,20170101,Improper food storage\n"));
        var job = take(
                csv(
                        "business_id,date,description\nX1,20170101,Improper food storage [ date violation corrected: 2/3/2017 ]\n"));

        assertThat(job.tally()).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(register.venue("LV-X1").openBreachCount()).isZero();
    }

    @Test
    void anInspectionThatComesLaterTakesTheBreachesOfItsDay() {
        take(
                csv("business_id,name,address\nX2,CAFE,1 MAIN ST\n"),
                csv("business_id,date,description\nX2,20170101,Improper food storage\n"));
        take(
                csv("business_id,score,date,type\nX2,88,20170101,routine\n"),
                csv("business_id,date,description\nX2,20170101,Improper food storage\n"));

        assertThat(history.of("LV-X2", 0, 50).items()).singleElement().satisfies(visit -> {
            assertThat(visit.score()).isEqualTo(88);
            assertThat(visit.breaches()).hasSize(1);
        });
    }

    @Test
    void linesThatMakeNoSenseAreNamedWithFileAndColumn() {
        var job = take(
                csv("business_id,name,address\n,NO ID,X\n1,A,X\n2,GOOD CAFE,\n2,GOOD CAFE,\n"),
                csv(
                        "business_id,score,date,type\n9,90,20170101,routine\n2,110,20170101,routine\n2,90,20990101,routine\n"));

        assertThat(job.tally()).isEqualTo(new Tally(1, 0, 0, 6, 1));
        assertThat(desk.faults(job.id(), 0, 20).items())
                .extracting(ImportFault::columnName)
                .containsExactly("business_id", "name", "address", "business_id", "business_id", "score", "date");
    }

    @Test
    void filesThatAreNoLivesDataAreRefusedAtOnce() {
        assertThatThrownBy(() -> take(csv("a,b\n1,2\n"))).hasMessageContaining("businesses.csv");
    }

    private ImportJob take(Upload... uploads) {
        return desk.importLivesNow(List.of(uploads), "zhao.head");
    }

    private long count(String what) {
        return jdbc.queryForObject("select count(*) from " + what, Long.class);
    }

    private static Upload csv(String text) {
        return LedgerFile.upload("data.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload sample(String table) throws IOException {
        return LedgerFile.upload(table + ".csv", bytes(table));
    }

    private static byte[] bytes(String table) throws IOException {
        return new ClassPathResource("org/lookback/venue/lives-sf/" + table + ".csv").getContentAsByteArray();
    }

    private static byte[] zipped() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            for (var table : Arrays.asList("businesses", "inspections", "violations")) {
                zip.putNextEntry(new ZipEntry("lives/" + table + ".csv"));
                zip.write(bytes(table));
            }
        }
        return zipped.toByteArray();
    }
}
