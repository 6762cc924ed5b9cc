@story everest-season
@topic The spring season on Everest, from the first deaths to the closing accounts
@subject N = Department of Tourism | Nepal | Kathmandu | the department | the Nepal side | southern side
@subject T = Tibet side | northern side | the Chinese side
@subject M = Everest | Sagarmatha | the mountain
@subject H = Etsuko Hirayama | Hirayama | the retired dentist
@subject D = Dawa Chhiri Lama | Dawa Chhiri | the veteran guide
@subject C = Sagarmatha Waste Committee | the waste committee | the committee
@subject G = Guides' Association of Khumbu | the guides' association | the guides
@subject R = Himal Heliwings | the helicopter company | Heliwings
@fact per = 478 | other | N | climbing permits for foreigners | spring 2035 | constant
@fact pe4 = 421 | other | N | climbing permits for foreigners | spring 2034 | constant
@fact fee = 15000 | price | N | dollars for a permit | 2035 | constant
@fact fe6 = 20000 | price | N | dollars for a permit | 2036 | plan | projected
@fact roy = 7170000 | revenue | N | dollars from permits | spring 2035 | constant
@fact ro4 = 6315000 | revenue | N | dollars from permits | spring 2034 | constant
@fact cap = 400 | other | G | climbing permits for foreigners | 2036 | plan | pledged
@fact sum = 861 | other | N | people who reached the top | spring 2035 | constant
@fact smf = 372 | other | N | foreigners who reached the top | spring 2035 | constant
@fact smg = 489 | other | N | guides who reached the top | spring 2035 | constant
@fact smt = 214 | other | T | people who reached the top | spring 2035 | constant
@fact s20 = 540 | other | N | people who reached the top | 2035-05-20 | cumulative
@fact d24 = 7 | deaths | M | people killed | 2035-05-24 | cumulative
@fact d31 = 9 | deaths | M | people killed | spring 2035 | cumulative
@fact dc = 6 | deaths | M | foreign climbers killed | spring 2035 | cumulative
@fact dg = 3 | deaths | M | guides killed | spring 2035 | cumulative
@fact mis = 2 | missing | M | people missing | 2035-05-24 | snapshot
@fact d4 = 8 | deaths | M | people killed | spring 2034 | cumulative
@fact qu = 5 | duration | M | hours of waiting below the top | 2035-05-20 | constant
@fact que = 190 | crowd | M | people in the queue | 2035-05-20 morning | snapshot
@fact win = 80 | speed | M | wind in kilometres an hour | 2035-05-21 | plan | projected
@fact agh = 78 | age | H | age | 2035-05 | constant
@fact ag1 = 73 | age | H | age at her first ascent | 2030 | constant
@fact asc = 31 | other | D | ascents | 2035-05 | cumulative
@fact agd = 55 | age | D | age | 2035-05 | constant
@fact wst = 86 | other | C | tonnes of waste brought down | spring 2035 | constant
@fact wsh = 27 | other | C | tonnes of human waste brought down | spring 2035 | constant
@fact ws4 = 77 | other | C | tonnes of waste brought down | spring 2034 | constant
@fact dep = 4000 | price | C | dollars of deposit for each climber | 2035 | constant
@fact kep = 46 | other | C | climbers who lost the deposit | spring 2035 | constant
@fact fly = 137 | other | R | rescue flights | spring 2035 | constant
@fact res = 152 | rescued | R | people flown out | spring 2035 | constant
@fact suc = 77.8 | other | N | share of permit holders who reached the top in percent | spring 2035 | constant
@fact thd = 33.3 | other | M | share of guides among the dead in percent | spring 2035 | constant
@fact dag = 5 | age | H | years between her records | - | constant
@fact kg = 8 | other | C | kilos that each climber must bring down | 2035 | constant | threshold
@rel share suc = smf / per
@rel share thd = dg / d31
@rel diff dag = agh - ag1
@rel sum sum = smf + smg
@rel sum d31 = dc + dg
@rel product roy = per * fee
@rel product ro4 = pe4 * fee
@trap d24 d31 :: a toll within the season and its end
@trap d31 d4 :: two seasons
@trap sum smt :: two sides of the mountain
@trap smf per :: permits and summits
@trap per cap :: issued and wished for
@trap fee fe6 :: this year's fee and next year's
@trap fly res :: flights and passengers
@trap agh ag1 :: age now and then
@trap s20 sum :: part of the season and the whole

@doc a-wire | wire agency | 2035-05-24
Toll on Everest rises to {seven|d24}, {two|mis|s=missing} missing

KATHMANDU, May 24 (HNA) - {Two|-} Everest climbers died of exhaustion on their way down this week, taking the season's deaths to {seven|d24|t=Thursday}, and {two|mis|s=missing} more people were missing on Thursday, a Nepali tourism official said.

A jam below the summit on Sunday kept climbers standing for up to {five|<qu} hours as some {190|~que|t=on Sunday} people tried to use the last calm morning before winds of {80|win|t=Monday|m=projected} km per hour forecast for Monday.

By that day {540|s20|t=By that day} had reached the top from the southern side, said Hari Prasad Khanal of the Department of Tourism, which issued {478|per|t=this spring} permits to foreigners this spring against {421|pe4|t=a year ago} a year ago.

{Eight|d4|t=last year} people died on the mountain last year.

@doc b-japan | Japanese newspaper, English edition | 2035-05-28
Sendai woman, {78|agh}, becomes oldest woman on Everest

"The air was thin and so was I," Etsuko Hirayama said by satellite phone from the village of Pangboche on Saturday. The retired dentist from Sendai reached the highest point on Earth last Friday at {78|agh}, bettering by {five|dag} years her own mark; she had been {73|ag1|t=the first time} the first time.

With her was Dawa Chhiri Lama, {55|agd}, whose {31st|asc|v=31} ascent it was.

Hirayama walked with a walking stick from her late husband and a ration of dried plums. She trained on the stairs of her block, {14|-} floors, {twice|-} a day.

The season has not been a kind one. {Seven|d24|t=by Thursday} people had lost their lives by Thursday. She passed one of them. "I bowed," she said. "I have no other answer."

Staff writer: Kota Minagawa. Photo 2 of 9: courtesy of the family

@doc c-kathmandu | Kathmandu daily | 2035-06-04
Everest earns the state {$7.17 million|roy}

The spring season ended on Thursday with {861|sum} successful ascents from Nepal, {372|smf|s=foreigners} by foreigners and {489|smg|s=those who led them} by those who led them, the Department of Tourism said. Another {214|smt} people climbed from the Chinese side.

At {$15,000|fee} apiece, the {478|per} permits brought in {$7.17 million|roy}; in 2034, {$6.3 million|ro4|t=in 2034} was raised. Officials want to charge {$20,000|fe6|t=from next spring|by=Officials} from next spring.

The human cost was {nine|d31} lives. {Six|dc} were clients, and the other {three|dg|s=natives of Solukhumbu} natives of Solukhumbu, one of them a cook of {nineteen|-}. The {two|mis|s=missing} who had been missing were counted among the dead on 29 May.

"Money cannot be the only number," said Mingma Yangji of the Guides' Association of Khumbu. Her members propose a ceiling of {400|cap|by=Her members}.

NEPSE 2,914 (-11) | Petrol Rs 189 | Page 3: landslide shuts Sindhuli road 6 hours

@doc d-trade | mountaineering website | 2035-06-06
By the numbers: spring 2035 on the big one

Success rate. Of {478|per} foreign permit holders, {372|smf|s=stood on top} stood on top. That's {78%|suc|round}, which is high, and explains the crowding better than any drone video.

Death rate. {Nine|d31|t=all season} all season, of whom {three|dg} were working. A year ago: {eight|d4|t=A year ago}, on fewer permits.

Rescues. Himal Heliwings alone reports {137|fly} flights and {152|res|s=passengers} passengers. Some of those were blisters. The company denies that it fills seats.

Rubbish. The waste committee had {86|wst} tonnes carried to Namche, {27|wsh} of it of the kind you bag. In the previous spring it was {77|ws4|t=In the previous spring}. {Forty-six|kep|s=climbers} climbers came down without their {eight|kg} kilos and forfeited {$4,000|dep} each.

Ages. Hirayama, {78|agh}. Youngest: a Colorado schoolboy we would rather not name.

Next. A fee of {$20,000|fe6|m=projected}, if cabinet agrees; a limit of {400|cap|m=projected}, if it does not mind the {7.17|roy|x=1000000} million.

Comments (83) · Gear test: 6 down suits under 1.5 kg

@doc e-column | essay in a British weekly | 2035-06-09
The queue

There is a photograph. {A hundred and ninety|que|t=on the twentieth of May} people, if you count as I did, on the ridge on the twentieth of May, each with a hand upon the rope. They stood so for {five|qu} hours. Beneath the third, in blue, lay one who had stood there in an earlier year.

I am told that this is commerce. Nepal sold nearly {five hundred|~per} tickets at {fifteen thousand|fee} dollars. It will sell them next time at {twenty|fe6|x=1000|m=projected}. It does not sell patience.

And yet. In the same week a woman of {seventy-eight|agh} was led up there by a man of {fifty-five|agd} who has now made the journey {thirty-one|asc} times, and he told my colleague that he would rather farm potatoes. Of the {nine|d31} dead of this spring, {a third|thd} were men like him. They are not in the photograph. They were holding the other end.
