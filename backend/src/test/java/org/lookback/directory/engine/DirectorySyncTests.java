package org.lookback.directory.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.directory.Accounts;
import org.lookback.directory.Directory;
import org.lookback.directory.OfficerFitness.Fit;
import org.lookback.directory.OfficerFitness.Unfit;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo district as the engine sees it. */
@ProcessTest
class DirectorySyncTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Test
    void theEnginesGroupsOfAPersonAreThoseOfTheDirectory() {
        var engine = identities.createGroupQuery().groupMember("li.officer1").list();

        assertThat(engine)
                .extracting(Group::getId)
                .containsExactlyInAnyOrderElementsOf(directory.groupsOf("li.officer1"))
                .containsExactlyInAnyOrder("market-reg-handler", "officer", "staff", "kind-department");
        assertThat(engine).extracting(Group::getName).contains("区市场监管局·经办", "执法人员", "全体工作人员");
    }

    @Test
    void aChineseNameIsShownTheRightWayRound() {
        var user = identities.createUserQuery().userId("li.officer1").singleResult();

        assertThat(user.getLastName()).isEqualTo("李卓然");
        assertThat(user.getFirstName()).isNullOrEmpty();
    }

    @Test
    void doingItAgainChangesNothingAndLeavesForeignAccountsAlone() {
        var before = counts();

        accounts.synchronize();

        assertThat(counts()).isEqualTo(before);
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(User::getId)
                .contains("admin");
    }

    @Test
    void theSixOfficersOfTheDemoAreFitExceptForExpiryAndInterest() {
        assertThat(directory.officers(null)).hasSize(6);
        assertThat(directory.officers("urban-mgmt")).hasSize(2);
        assertThat(directory.officerNumbers()).containsEntry("sun.officer5", "I05");
        assertThat(directory.fitness("li.officer1", "V002", DAY)).isInstanceOf(Fit.class);
        assertThat(directory.fitness("zheng.officer4", "V002", DAY))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo("CREDENTIAL_EXPIRED"));
        assertThat(directory.fitness("qian.officer6", "V002", DAY))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo("RECUSED"));
        assertThat(directory.fitness("qian.officer6", "V001", DAY)).isInstanceOf(Fit.class);
        assertThat(directory.fitness("ma.health.head", "V001", DAY))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo("NOT_AN_OFFICER"));
    }

    @Test
    void aDeclaredInterestCountsAtOnce() {
        directory.declareInterest("wu.officer3", "V019", "本人曾任该场所负责人");

        assertThat(directory.fitness("wu.officer3", "V019", DAY)).isInstanceOf(Unfit.class);
    }

    private List<Long> counts() {
        return List.of(
                identities.createUserQuery().count(),
                identities.createGroupQuery().count(),
                authorizations.createAuthorizationQuery().count(),
                filters.createFilterQuery().count());
    }
}
