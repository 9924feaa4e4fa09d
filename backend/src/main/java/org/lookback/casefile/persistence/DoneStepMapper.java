package org.lookback.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.lookback.casefile.DoneStep;
import org.lookback.casefile.DoneSteps;

@Mapper
interface DoneStepMapper extends DoneSteps {

    @Override
    List<DoneStep> list(Wanted wanted);

    @Override
    long count(Wanted wanted);
}
