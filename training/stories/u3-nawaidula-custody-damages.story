@story nawaidula-custody-damages
@topic Damages awarded in Fiji for the death of a farmer in a Nawaidula police cell
@subject V = Semisi Rokotuivuna | Rokotuivuna | Semisi | the farmer | the deceased
@subject W = Litia Rokotuivuna | Litia | the widow | the plaintiff
@subject S = the State | Attorney-General | the Attorney-General | government | Commissioner of Police
@subject J = Justice Anare Waqalevu | Justice Waqalevu | Waqalevu | the High Court | the judge | the court
@subject O = the officers | policemen | the four policemen | convicted officers
@subject H = Human Rights Desk Pacific | HRDP | Kalesi Matairavula | Matairavula | the rights group
@subject P = Dr Vijay Pillai | Dr Pillai | Pillai | the pathologist
@fact gen = 120000 | damages | W | dollars of general damages | 2020-11-06 | constant
@fact exe = 60000 | damages | W | dollars of exemplary damages | 2020-11-06 | constant
@fact vin = 45000 | damages | W | dollars of vindicatory damages | 2020-11-06 | constant
@fact dep = 213500 | damages | W | dollars for loss of dependency | 2020-11-06 | constant
@fact tot = 438500 | damages | W | dollars awarded in all | 2020-11-06 | constant
@fact clm = 1200000 | damages | W | dollars claimed | 2017 | constant | hypothetical
@fact off = 85000 | damages | S | dollars offered out of court | 2018 | constant | hypothetical
@fact cost = 8000 | other | S | dollars of costs to be paid | 2020-11-06 | constant
@fact int = 6 | rate | W | percent interest a year on the award | 2020-11-06 | constant
@fact ag = 41 | age | V | age in years at death | - | constant
@fact kid = 3 | other | W | children | 2020 | constant
@fact arr = 21:30 | clock | V | time of the arrest | 2014-08-22 | constant
@fact dea = 05:10 | clock | V | time when pronounced dead | 2014-08-24 | constant
@fact da = 2014-08-22 | date | V | day of the arrest | - | constant
@fact dd = 2014-08-24 | date | V | day of the death | - | constant
@fact hrs = 31 | duration | V | hours in custody | 2014-08-24 | constant
@fact inj = 22 | injuries | V | injuries found at the post-mortem | 2014-08-25 | constant
@fact chg = 5 | arrests | O | officers charged | 2015 | constant
@fact con = 4 | other | O | officers convicted | 2016 | constant
@fact sen = 7 | sentence | O | years of imprisonment | 2016 | constant
@fact app = 28 | duration | S | days in which to appeal | - | plan | threshold
@fact cas = 11 | deaths | H | deaths in police custody in the country | 2010 to 2020 | cumulative
@fact cell = 9 | area | V | square metres of the cell | - | constant
@fact wait = 6 | duration | W | years from the death to the judgment | 2020 | constant
@rel sum tot = gen + exe + vin + dep
@trap clm tot :: claimed and awarded
@trap off exe :: offered and exemplary damages
@trap chg con :: charged and convicted
@trap arr dea :: arrest and death, two days apart
@trap int wait :: six percent and six years
@trap inj hrs :: injuries and hours

@doc a-daily | Suva daily | 2020-11-07
State to pay widow {$438,500|tot}

ROSI NAIVALU

THE High Court in Lautoka has ordered the State to pay {$438,500|tot|t=yesterday} to the widow of a cane farmer who died in a police cell in Nawaidula {six|wait} years ago.

Justice Anare Waqalevu yesterday found that Semisi Rokotuivuna, {41|ag}, was beaten by officers "until there was no part of him that did not answer".

He awarded Litia Rokotuivuna {$120,000|gen} in general damages, {$60,000|exe} in exemplary damages, {$45,000|vin} for the breach of constitutional rights and {$213,500|dep} for loss of dependency. The sum carries interest of {six|int} per cent, and costs were set at {$8,000|cost}.

Mr Rokotuivuna was picked up at {9.30pm|arr|t=on a Friday in August 2014} on a Friday in August 2014 over a missing outboard engine. He was pronounced dead at {5.10am|dea|t=on the Sunday} on the Sunday.

{Four|con} policemen are serving {seven|sen} years each for manslaughter. A {fifth|-} was acquitted.

The State has {28|app} days to appeal.

Today's tides: high 5.44am (1.7m) | FEA outage notice p31

@doc b-radio | regional radio for the Pacific | 2020-11-09
HOST: A court in Fiji has awarded more than {four hundred thousand|>tot|v=400000} dollars to the family of a man killed in custody. Kalesi Matairavula is with the rights group HRDP. Kalesi, is it enough?

MATAIRAVULA: Litia asked for {one point two million|clm|v=1200000}. But you must remember what they had put on the table... {eighty-five thousand|off|v=85000|t=two years ago}, two years ago. So this is {five|-} times that.

HOST: What did the court hear?

MATAIRAVULA: That he was in there for {thirty-one|hrs} hours. The pathologist Dr Pillai found {twenty-two|inj|by=The pathologist Dr Pillai} separate injuries. The cell is {three|-} metres by {three|-}. There were people next door who heard it.

HOST: And those responsible?

MATAIRAVULA: {Five|chg} men were charged and {four|con} convicted.

HOST: How unusual is such a case?

MATAIRAVULA: We have {eleven|cas|t=in ten years|by=We} deaths in police cells in ten years. This is the first award to go past {a hundred thousand|-}.

@doc c-feature | magazine of a regional newspaper, long read | 2020-11-15
What a farmer is worth: the sum that took {six|wait} years

By Emosi Delailomaloma-Hart

The judge read the figures slowly, as if someone in the gallery were writing them down, and someone was. Litia Rokotuivuna had bought an exercise book at the Chinese shop opposite the court. On its first page she drew two columns, one for the money and one for what it was for.

A {hundred and twenty thousand|gen|v=120000}: for his pain. She wrote "pain". {Forty-five|vin|x=1000} thousand: for his rights. She wrote "rights", and put a question mark, and asked her nephew what he thought that they had been worth while they were in use. {Sixty thousand|exe}: so that they would not do it again. And {two hundred and thirty thousand|!dep|v=230000} because she and the {three|kid} children had lived off his cane. She closed the book before the costs.

It has been a long way to that page. On the evening of {22 August 2014|da}, at about {half past nine|~arr}, a police carrier stopped by the packing shed, and an inspector who had been at school with Semisi told him to bring a jumper. An outboard motor, a {40|-}-horsepower Yamaha, had gone from the jetty of a resort. It was found the following month, in a lagoon, where its owner had dropped it.

The station at Nawaidula has {two|-} cells. The one at the back is {nine|cell} square metres, and has a window the size of a loaf. According to the charge book he entered it before midnight. {Thirty-one|?hrs|t=after that} hours after that, the book says, he was "unwell".

Dr Vijay Pillai, who did the post-mortem, needed {four|-} pages. There were {22|inj} injuries, he told the court, of which {three|-} could have killed a man of that build. He was {41|ag} and had never, his sister says, been to a dentist.

{Five|chg} men went on trial. The youngest was acquitted after a nurse swore that he had been the one who called for the ambulance. The remaining {four|con} went down for {seven|sen} years, and the State, having prosecuted them, then defended itself against the widow by saying that they had not acted on its behalf.

That argument, said Justice Waqalevu, "does the State no credit and the dead no justice". The plaintiff had asked for {1.2|clm|x=1000000} million dollars; no court in the islands had ever gone near it. But neither would he accept that the {85,000|off|t=in 2018} that the Attorney-General's people had offered in 2018 was a serious figure. He added {six|int} per cent a year, to run from the filing of the writ.

What will she do with it? She has a list, at the other end of the exercise book. A roof. School shoes, {six|-} pairs. A stone. The lawyers first, the nephew said, and she wrote that down as well.

The State has until the first week of December. If it appeals, HRDP reckons on {two|-} more years. "I am {39|-}," says Litia. "I can wait. The cane can't."

@doc d-gov | government news release | 2020-11-10
ATTORNEY-GENERAL'S STATEMENT ON HIGH COURT CIVIL ACTION HBC 211 OF 2017

The Office of the Attorney-General notes the judgment delivered on 6 November, under which damages of {$483,500|!tot} are payable to the estate of the late Mr Semisi Rokotuivuna, who died on {24 August 2014|dd} aged {41|ag}, comprising general ({$120,000|gen}), exemplary ({$60,000|exe}) and vindicatory ({$45,000|vin}) damages and loss of dependency ({$213,500|dep}).

The Office is considering its position within the {28|app} days allowed.

Government recalls that {five|chg|t=in 2015} officers were charged in 2015, and that those found guilty were each sentenced to {seven|sen} years. It does not tolerate brutality. A sum of {$2 million|-} has been set aside for interview-room cameras in {14|-} stations, to be installed by July 2021.

No further comment will be made.

Media contact: 330 5550 ext 4

@doc e-social | community news page | 2020-11-07
Bula Nawaidula! Big news from Lautoka yesterday.

Our Na Litia WON. It is {$438,500|tot|t=yesterday}, plus interest and {$8,000|cost} for the lawyers. Biggest ever, they say.

For the young ones who don't know: Ta Semisi ({41|ag}) was taken on a Friday night at {9.30|arr}. Sunday the {24th|dd}, in the morning, at {8.10|!dea}, they tell us he left us, and the talatala came to the house. {Three|kid} kids, the last one still crawling.

Vinaka to everybody who gave for the bus. We collected {$612|-} and the bus was {$600|-}, so {$12|-} went on buns.

Thanksgiving lotu this Sunday, 10 o'clock, bring mats.

487 likes · 93 shares
