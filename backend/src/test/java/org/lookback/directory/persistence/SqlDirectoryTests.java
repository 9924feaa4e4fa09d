package org.lookback.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.directory.Credential;
import org.lookback.directory.Deputy;
import org.lookback.directory.Duty;
import org.lookback.directory.Interest;
import org.lookback.directory.Person;
import org.lookback.directory.PersonEntry;
import org.lookback.directory.Post;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.mybatis.spring.boot.test.autoconfigure.MybatisTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;

/** Every statement of the directory on a database made by the real migrations. */
@Tag("database")
@MybatisTest(properties = "spring.datasource.url=jdbc:h2:mem:directory;MODE=MySQL")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({SqlUnits.class, SqlPeople.class, SqlOfficers.class, SqlDeputies.class})
class SqlDirectoryTests {

    private static final Unit HEALTH = new Unit("health", "区卫健委", UnitKind.DEPARTMENT, null, true);
    private static final Unit HOSPITAL = new Unit("hosp-1", "示范区第一医院", UnitKind.HOSPITAL, "health", true);
    private static final Person LI = new Person("li", "李卓然", "health", true);
    private static final Person WU = new Person("wu", "吴佩文", "hosp-1", true);

    @Autowired
    SqlUnits units;

    @Autowired
    SqlPeople people;

    @Autowired
    SqlOfficers officers;

    @Autowired
    SqlDeputies deputies;

    @BeforeEach
    void twoUnitsAndTwoPeople() {
        units.put(List.of(HEALTH, HOSPITAL));
        people.put(List.of(officer(LI, "I01", new Post("li", "hosp-1", PostRole.HEAD)), officer(WU, "I02")));
    }

    @Test
    void unitsAreReadBackAndOverwritten() {
        assertThat(units.all()).contains(HEALTH, HOSPITAL);
        var renamed = new Unit("hosp-1", "第一医院", UnitKind.HOSPITAL, "health", false);

        units.put(List.of(renamed));

        assertThat(units.find("hosp-1")).contains(renamed);
        assertThat(units.find("nowhere")).isEmpty();
    }

    @Test
    void peopleAreReadBackWithPostsAndDuties() {
        assertThat(people.none()).isFalse();
        assertThat(people.find("li")).contains(LI);
        assertThat(people.all()).contains(LI, WU);
        assertThat(people.ofUnit("hosp-1")).containsExactly(LI, WU);
        assertThat(people.posts(List.of("li"))).containsExactly(new Post("li", "hosp-1", PostRole.HEAD));
        assertThat(people.allPosts()).hasSize(1);
        assertThat(people.duties(List.of("wu"))).containsExactly(new Duty("wu", "officer"));
        assertThat(people.allDuties()).hasSize(2);
    }

    @Test
    void anImportReplacesPostsAndDutiesAndLetsOfficersSwapNumbers() {
        people.put(List.of(
                new PersonEntry(LI, "I02", List.of(new Post("li", "health", PostRole.HANDLER)), List.of()),
                new PersonEntry(WU, "I01", List.of(), List.of())));

        assertThat(people.officerNumbers()).containsEntry("li", "I02").containsEntry("wu", "I01");
        assertThat(people.posts(List.of("li"))).containsExactly(new Post("li", "health", PostRole.HANDLER));
        assertThat(people.duties(List.of("li", "wu"))).isEmpty();
    }

    @Test
    void anOfficersFileHoldsCredentialAndInterestInThatVenueOnly() {
        var expiry = LocalDate.of(2030, 12, 31);
        officers.putCredentials(List.of(new Credential("li", "E-1", expiry)));
        officers.putInterests(List.of(new Interest("li", "V002", "近亲属", LocalDate.of(2026, 1, 5))));

        var file = officers.files(List.of("li", "nobody"), "V002");

        assertThat(file).singleElement().satisfies(li -> {
            assertThat(li.officer()).isTrue();
            assertThat(li.credentialNo()).isEqualTo("E-1");
            assertThat(li.expiresOn()).isEqualTo(expiry);
            assertThat(li.interest()).isEqualTo("近亲属");
        });
        assertThat(officers.files(List.of("li"), "V001").get(0).interest()).isNull();
        assertThat(officers.files(List.of("wu"), "V001").get(0).credentialNo()).isNull();
    }

    @Test
    void officersAreTheActiveOnesOfTheUnit() {
        people.put(List.of(officer(new Person("wu", "吴佩文", "hosp-1", false), "I02")));

        assertThat(officers.active(null)).containsExactly(LI);
        assertThat(officers.active("hosp-1")).isEmpty();
    }

    @Test
    void aRenewedCredentialReplacesTheOldOneAndTwoMaySwap() {
        var day = LocalDate.of(2030, 12, 31);
        officers.putCredentials(List.of(new Credential("li", "E-1", day), new Credential("wu", "E-2", day)));
        officers.putCredentials(List.of(new Credential("li", "E-2", day), new Credential("wu", "E-1", day)));

        assertThat(officers.credentials())
                .containsExactly(new Credential("li", "E-2", day), new Credential("wu", "E-1", day));
    }

    @Test
    void aDeputyIsFoundByDayByPairAndByPersonAndEndsOnce() {
        var monday = LocalDate.of(2026, 11, 23);
        var week = new Deputy(0, "li", "wu", monday, monday.plusDays(4), "休假", "li", monday, null, null);
        deputies.put(List.of(week), false);
        deputies.put(List.of(week), false);

        assertThat(deputies.on(monday.minusDays(1))).isEmpty();
        assertThat(deputies.on(monday.plusDays(4))).hasSize(1);
        var kept = deputies.between("wu", "li").get(0);
        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(week);
        assertThat(deputies.about(List.of("wu"), monday)).containsExactly(kept);
        assertThat(deputies.about(List.of(), monday)).isEmpty();

        assertThat(deputies.end(kept.id(), monday.plusDays(1), "li")).isTrue();
        assertThat(deputies.end(kept.id(), monday.plusDays(2), "li")).isFalse();
        assertThat(deputies.on(monday.plusDays(1))).isEmpty();
        assertThat(deputies.all(false, monday)).isEmpty();
        assertThat(deputies.all(true, monday)).hasSize(1);
        deputies.put(List.of(week), false);
        assertThat(deputies.find(kept.id()).orElseThrow().endedOn()).isEqualTo(monday.plusDays(1));
        deputies.put(List.of(week), true);
        assertThat(deputies.find(kept.id()).orElseThrow().endedOn()).isNull();
    }

    private static PersonEntry officer(Person person, String number, Post... posts) {
        return new PersonEntry(person, number, List.of(posts), List.of(new Duty(person.id(), "officer")));
    }
}
