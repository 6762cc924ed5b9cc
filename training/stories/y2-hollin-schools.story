@story y2-hollin-schools
@topic Enrolment at the schools of Hollin Bay, New Zealand, February 2035
@subject C = Hollin Bay College | the college
@subject W = Waireka School | Waireka
@subject S = St Brigid's School | St Brigid's | the Catholic school
@subject K = Kōwhai Street School | Kōwhai Street
@subject M = Ministry of Education | the ministry
@subject H = Tama Rewiti | Rewiti | the principal
@fact c = 874 | enrolment | C | pupils on the roll | 2035-02 | snapshot
@fact c0 = 921 | enrolment | C | pupils on the roll | 2034-02 | snapshot
@fact w = 212 | enrolment | W | pupils on the roll | 2035-02 | snapshot
@fact w0 = 188 | enrolment | W | pupils on the roll | 2034-02 | snapshot
@fact s = 97 | enrolment | S | pupils on the roll | 2035-02 | snapshot
@fact k = 305 | enrolment | K | pupils on the roll | 2035-02 | snapshot
@fact cap = 240 | other | W | pupils the school has room for | 2035 | constant
@fact g = 1800000 | budget | M | grant for new classrooms in dollars | 2035 | plan | pledged
@fact rooms = 3 | other | W | new classrooms | 2036 | plan | pledged
@trap c c0 :: this year and last
@trap w cap :: roll and room

@doc bulletin | community newsletter | 2035-02-20
Rolls at a glance

Opening-day numbers, as given to us by the school offices:
College {874|c|s=College} (last year {921|c0|t=last year|s=College})
Waireka {212|w} ({188|w0})
Kōwhai Street {305|k}
St Brigid's {97|s}

Corrections to the editor, please, not to the schools.

Waireka has room for {240|cap}, the principal there reminds us. The ministry has promised {$1.8m|g} for {three|rooms} new classrooms there.

@doc courier | daily newspaper | 2035-02-21
Where have the teenagers gone?

For the first time since the port closed, Hollin Bay College has opened with far fewer students on its books: {874|c}, where a year ago there were {921|c0|t=a year ago}. Tama Rewiti, the principal, blames rents.

Down the hill it is all the other way. Waireka, which had {188|w0|t=last February} last February, now teaches {212|w}, and only Kōwhai Street, with {305|k}, is a larger primary. The Catholic school's {97|s} still fit in one corridor.

"{Three|rooms|by=Rewiti} classrooms won't fix it," Rewiti said of the ministry's {$1.8 million|g}, none of which is coming to him.
