@story zc-saltochico-lonely
@topic A Uruguayan survey of loneliness and phones among teenagers, reported and misreported
@subject S = Encuesta Joven | the survey | the study
@subject G = girls | the girls
@subject B = boys | the boys
@subject U = Universidad del Plata Sur | the university | the researchers
@subject M = Ministry of Education | the ministry
@subject L = Lucía Etcheverry-Sosa | Etcheverry-Sosa | the sociologist
@fact n = 4812 | sample_size | S | pupils asked | 2031 | constant
@fact sch = 96 | other | S | schools | 2031 | constant
@fact lon = 27 | poll_share | S | percent who often feel lonely | 2031 | snapshot
@fact lon0 = 18 | poll_share | S | percent who often feel lonely | 2023 | snapshot
@fact log = 34 | poll_share | G | percent who often feel lonely | 2031 | snapshot
@fact lob = 20 | poll_share | B | percent who often feel lonely | 2031 | snapshot
@fact hr = 5.2 | duration | S | hours a day on the phone | 2031 | snapshot
@fact hr0 = 4.1 | duration | S | hours a day on the phone | 2023 | snapshot
@fact slp = 6.7 | duration | S | hours of sleep on a school night | 2031 | snapshot
@fact fr = 11 | poll_share | S | percent without a close friend | 2031 | snapshot
@fact bet = 23 | poll_share | B | percent who bet on the internet in a year | 2031 | snapshot
@fact betg = 6 | poll_share | G | percent who bet on the internet in a year | 2031 | snapshot
@fact ban = 61 | poll_share | S | percent for a ban of phones in class | 2031 | snapshot
@fact resp = 78 | rate | S | percent of those chosen who answered | 2031 | snapshot
@fact age = 15.3 | age | S | average age | 2031 | constant
@fact hire = 240 | jobs | M | psychologists to be hired | 2032 | plan | pledged
@trap lon lon0 :: eight years earlier
@trap log lob :: girls and boys
@trap lon fr :: lonely and without friend
@trap bet betg :: boys and girls
@trap hr slp :: hours of phone and of sleep
@race lonely = log lob

@doc uni-release | university press release | 2031-08-12
More phone, less company: results of Encuesta Joven 2031

{27%|lon|t=2031} of Uruguayan pupils in the fourth year of secondary school often feel lonely, against {18%|lon0|t=in 2023} in 2023. This is one of the findings of the survey carried out by the Universidad del Plata Sur among {4,812|n} pupils of {96|sch} schools (response rate {78%|resp}; mean age {15.3|age}).

Girls ({34%|log|t=2031}) are more affected than boys ({20%|lob|^}). {11%|fr|^} say that they have no close friend.

Young people spend {5.2|hr|t=2031} hours a day on the telephone, {1.1|-} hours more than eight years ago, and sleep {6.7|slp|^} hours.

"The phone isn't the cause; it's where you go when nobody comes," says sociologist Lucía Etcheverry-Sosa.

@doc tv-site | TV channel website | 2031-08-13
ALARM: {1 in 3|?~lon|v=33.3} teenagers are lonely!

A dramatic study shakes Uruguay. {One in three|?~lon|v=33.3} pupils feels lonely most of the time, as researchers of the Plata Sur reveal, and {one in nine|~fr|v=11.1} hasn't a single friend.

To blame? The little screen. {Six and a half|!hr|v=6.5} hours a day! That's practically as long as they sleep ({6.7|slp}).

And the boys gamble: {23%|bet|s=the boys} placed a bet online this year, often on ping-pong matches in Kazakhstan. For girls it's {6%|betg}.

Would a ban help? {61%|ban} of the kids themselves say yes to phone-free lessons.

VIDEO {1:42|-} | Peñarol {2|-}, Cerro-Oeste {0|-} | Temperature falls to {3|-}°

@doc weekly-busq | weekly newspaper | 2031-08-15
Alone in the fourth row

In liceo No. {17|-} of Salto-Chico there's a bench that the pupils call "the waiting room". You sit on it when you don't want to be asked why you are alone. "There's always a queue," says Milagros, {15|-}.

A quarter of a century ago, this would have been a poem. Today it is a table. {Twenty-seven|lon} per cent of pupils of her age often feel lonely, nine points more than in 2023. Among girls it's {34|log}. Among boys, {20|lob}, but boys, notes Etcheverry-Sosa, "answer with something else": {twenty-three|bet} in a hundred bet. Table {14|-} of the report.

She insists on what the figures don't say. Those who spend {eight|-} hours on the phone are not lonelier than those who spend four. The mean, {5.2|hr}, was {4.1|hr0|t=then} then, when {one in six|~lon0|v=17} was lonely all the same.

The ministry has promised {240|hire|t=next year} psychologists next year. At present there is one for every {2,900|-} pupils. Milagros has another idea. "A longer bench."

@doc skeptic | newspaper column | 2031-08-20
Numbers for the anxious

By Ramiro Quintana Fagúndez

I too have a daughter of {fifteen|-}, and so I read the study instead of the news about the study.

Item. Not one in three. {27|lon} per cent, and this is the sum of "often" ({19|-}) and "almost always" ({8|-}). For "always", by the way, nothing has changed since {2023|-}.

Item. {4,182|!n} pupils in {96|sch} schools is a fine sample. But {22|-} per cent of those chosen didn't answer, and who are they? Those who skip school. I suspect that they are lonelier, or less.

Item. "Without a close friend", {11|fr} per cent. In 2023 it was {10|-}. No headline.

Item. {5.2|hr} hours of phone. I measured my own: {4.9|-}.

Item. {63|!ban} per cent want the phone out of the classroom. This I'd have put on the front page: it's the first time since the invention of the blackboard that pupils have asked for a prohibition.
