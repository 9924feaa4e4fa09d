package org.lookback.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

class SheetTests {

    private final AtomicLong number = new AtomicLong(1);

    @Test
    void aParentComesBeforeItsChildrenWhateverTheOrderOfLines() {
        var units =
                new UnitSheet(List.of()).read(List.of(unit("disc", "DISCIPLINE", "sd"), unit("sd", "SUBDISTRICT", "")));

        assertThat(units).extracting(Unit::code).containsExactly("sd", "disc");
    }

    @Test
    void everyFaultyLineIsNamed() {
        assertThat(faults(() -> new UnitSheet(List.of())
                        .read(List.of(
                                unit("Market", "DEPARTMENT", ""),
                                unit("a", "OFFICE", ""),
                                unit("b", "DEPARTMENT", "nowhere"),
                                unit("b", "DEPARTMENT", "")))))
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("第 2 行").contains("Market"))
                .anySatisfy(fault -> assertThat(fault).startsWith("第 3 行").contains("OFFICE"))
                .anySatisfy(fault -> assertThat(fault).startsWith("第 5 行").contains("重复"));
    }

    @Test
    void unitsThatAreEachOthersParentAreRefused() {
        assertThat(faults(() -> new UnitSheet(List.of())
                        .read(List.of(unit("a", "DEPARTMENT", "b"), unit("b", "DEPARTMENT", "a")))))
                .allSatisfy(fault -> assertThat(fault).contains("循环"));
    }

    @Test
    void aPostNamesARoleInTheOwnUnitOrInAnotherOne() {
        var entry = people(person("li", "HANDLER; sd:HEAD", "officer", "I01")).get(0);

        assertThat(entry.posts())
                .containsExactly(new Post("li", "market-reg", PostRole.HANDLER), new Post("li", "sd", PostRole.HEAD));
        assertThat(entry.duties()).containsExactly(new Duty("li", "officer"));
    }

    @Test
    void anUnknownUnitRoleOrDutyIsRefusedAndNobodyIsMadeStaffByHand() {
        assertThat(faults(() -> people(person("li", "BOSS;nowhere:HEAD", "staff", ""))))
                .hasSize(3);
    }

    @Test
    void anOfficerNumberBelongsToOnePersonButTwoMaySwap() {
        assertThat(faults(() -> people(person("wu", "", "", "I09")))).hasSize(1);
        assertThat(people(person("wu", "", "", "I09"), person("zhou", "", "", "I08")))
                .extracting(PersonEntry::officerNo)
                .containsExactly("I09", "I08");
    }

    @Test
    void aCredentialNeedsADayAndANumberOfItsOwn() {
        var sheet = new CredentialSheet(Set.of("li", "wu"), List.of());

        assertThat(faults(() -> sheet.read(List.of(
                        line(Map.of("person", "li", "credential_no", "E-1", "expires_on", "2030/12/31")),
                        line(Map.of("person", "wu", "credential_no", "E-1", "expires_on", "2030-12-31"))))))
                .hasSize(2);
    }

    @Test
    void anInterestWithoutADayIsDeclaredToday() {
        var today = LocalDate.of(2026, 11, 22);
        var interests = new InterestSheet(Set.of("li"), today)
                .read(List.of(line(Map.of("person", "li", "venue_code", "V002", "reason", "近亲属"))));

        assertThat(interests).containsExactly(new Interest("li", "V002", "近亲属", today));
    }

    private static List<String> faults(Supplier<?> reading) {
        var faults = new java.util.ArrayList<String>();
        assertThatThrownBy(reading::get)
                .isInstanceOfSatisfying(Refusal.class, refusal -> faults.addAll(refusal.details()));
        return faults;
    }

    private static List<PersonEntry> people(SheetLine... lines) {
        return new PeopleSheet(Set.of("market-reg", "sd"), Map.of("zhou", "I09")).read(List.of(lines));
    }

    private SheetLine person(String id, String posts, String duties, String officerNo) {
        return line(Map.of(
                "id",
                id,
                "name",
                "某某",
                "unit",
                "market-reg",
                "posts",
                posts,
                "duties",
                duties,
                "officer_no",
                officerNo));
    }

    private SheetLine unit(String code, String kind, String parent) {
        return line(Map.of("code", code, "name", "机构", "kind", kind, "parent", parent));
    }

    private SheetLine line(Map<String, String> values) {
        return new SheetLine(number.incrementAndGet(), values);
    }
}
