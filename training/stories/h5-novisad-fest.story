@story h5-novisad-fest
@topic Ticket system outage and overcrowding at the Rampart music festival in Novi Sad
@subject F = Rampart Festival | Rampart | the festival | the fortress
@subject T = Ulaznica | the ticket seller | the ticketing firm | the app
@subject P = Serbian interior ministry | interior ministry | police | the police
@subject H = clinical centre | the hospital | the ambulance service | medics
@subject D = Dragana Szekely | Szekely | the festival director | the director
@subject K = consumer inspectorate | the inspectorate | inspectors
@fact c1 = 61000 | crowd | F | people on the site on one night | 2031-07-11 | snapshot
@fact c2 = 54000 | crowd | F | people on the site on one night | 2031-07-10 | snapshot
@fact per = 55000 | crowd | F | people allowed on the site | 2031 | constant | threshold
@fact tot = 208000 | crowd | F | visits over four nights | 2031-07-13 | cumulative
@fact tot0 = 192000 | crowd | F | visits over four nights | 2030 | cumulative
@fact q = 18000 | waiting | F | people stuck outside the gates | 2031-07-10 22:00 | snapshot
@fact beg = 19:40 | clock | T | start of the failure | 2031-07-10 | constant
@fact end = 22:55 | clock | T | end of the failure | 2031-07-10 | constant
@fact f = 195 | duration | T | minutes of failure | 2031-07-10 | constant
@fact inj = 34 | injuries | F | people hurt in the crush | 2031-07-11 morning | cumulative
@fact inj2 = 41 | injuries | F | people hurt in the crush | 2031-07-13 | cumulative
@fact hosp = 7 | injuries | F | people kept in hospital | 2031-07-11 morning | snapshot
@fact ar = 52 | arrests | P | people arrested for drugs | 2031-07-13 | cumulative
@fact fk = 2300 | other | P | forged wristbands found | 2031-07-13 | cumulative
@fact of = 850 | officers | P | officers on duty a night | 2031-07 | snapshot
@fact se = 1100 | jobs | F | private guards a night | 2031-07 | snapshot
@fact p = 16900 | price | F | price of a four-night ticket in dinars | 2031 | constant
@fact p0 = 14500 | price | F | price of a four-night ticket in dinars | 2030 | constant
@fact fine = 2000000 | damages | T | highest possible fine in dinars | - | constant | threshold
@fact ref = 20 | other | D | refund promised, in percent of the ticket | 2031-07-11 | plan | pledged
@fact com = 4120 | cases | K | complaints | 2031-07-15 | cumulative
@fact tw = 31 | rate | F | share of visitors from abroad, in percent | 2031 | constant
@fact spend = 27000000 | revenue | F | euros spent in the town | 2031 | plan | projected
@fact age = 27 | age | F | average age of visitors | 2031 | constant
@fact under = 1000 | margin | F | people fewer than allowed | 2031-07-10 | constant
@fact over = 6000 | margin | F | people more than allowed | 2031-07-11 | constant
@fact wr = 240000 | other | T | wristbands in the table | 2031-07-10 | constant
@fact fix = 4 | duration | T | minutes to restart the server | 2031-07-10 | constant
@fact eq = 118 | other | F | tickets worth the highest fine | 2031 | constant
@fact up = 16000 | other | F | rise in visits over four nights | 2031 | constant
@fact alt = 58000 | crowd | D | people on the site on one night, by another count | 2031-07-11 | snapshot
@fact stg = 22 | other | F | stages | 2031 | constant
@rel diff under = per - c2
@rel diff over = c1 - per
@rel diff up = tot - tot0
@trap c1 c2 :: two nights
@trap c1 per :: counted against allowed
@trap inj inj2 :: later count of the hurt
@trap of se :: police against private guards
@trap tot tot0 :: this year against last
@trap inj hosp :: hurt against kept in hospital

@doc a-wire | wire agency | 2031-07-11
Dozens hurt in crush at Serbian music festival after app fails

BELGRADE, July 11 - A failure of ticket scanners left around {18,000|~q|t=at 10 p.m. on Thursday} people pressed against the gates of one of Europe's largest music festivals at 10 p.m. on Thursday, and {34|inj|t=by Friday morning|by=medics} were hurt, medics in the Serbian city of Novi Sad said by Friday morning. {Seven|hosp|^} remained in hospital, none critical.

The outage at the ticketing firm Ulaznica started at {7:40 p.m.|beg} and was over at {10:55 p.m.|end} When it was, {54,000|c2} people were inside the fortress, {1,000|under} short of the legal limit of {55,000|per}.

Rampart's director, Dragana Szekely, apologised and said that every ticket holder would have {20 percent|ref|by=Dragana Szekely} of the price back.

Some {850|of} police and {1,100|se} guards are on duty each night.

@doc b-local | Novi Sad news site | 2031-07-12
'I lifted my feet and was still standing': what happened at Gate B

Milica Tóthová

She is 19, and weighs 47 kilos, and in the worst of it she did not touch the ground. "I lifted my feet and I was still standing. Then I understood."

Everything had been normal at half past seven. At {7.40|beg} the readers, one after the other, began to show a grey wheel. The staff were told to wait, then to let nobody in, then, when there were {18,000|q} between the bridge and the walls, to wait again. A generator truck blocked the way out. It was, Ulaznica told us, "a database lock lasting {195|f} minutes". It was {10.55|end} when the wheel stopped.

{Thirty-four|inj|t=that night|by=the ambulance service} people were seen that night by the ambulance service. {Nineteen|!hosp} were kept in.

Those who stayed at home on Friday had reason. By the cameras of the city's own traffic office {61,000|c1|t=on the second night|by=the city's own traffic office} people were within the walls on the second night, {6,000|over} over what the permit says. The festival's lawyer contends that the {22|stg} stages lie on two levels, and that the limit of {55,000|per} concerns only the upper one.

The interior ministry's spokesman would confirm just that {850|of} officers had been present. He was asked where. "Around."

A four-night ticket costs {16,900|p|t=this year} dinars this year ({14,500|p0|t=last} last). Milica got hers from her grandmother, for passing her school-leaving exams. She'll be refunded {a fifth|ref}. She had wanted to hear one song, by a band from Ljubljana that goes on at four in the morning. She heard it, from the ambulance.

Photo: 5/31 | Share: 2.4k | Danube at Novi Sad 214 cm (−3)

@doc c-tech | technology site | 2031-07-14
Post-mortem: how a wristband brought down a fortress

Ulaznica's report is out, and it's a classic. A nightly clean-up job, moved forward to 19:30 "to save cost", locked the table with {240,000|wr} wristbands. Scanners began to time out ten minutes later, at {19:40|beg}. The fallback, a file on each handset, had expired on 1 July.

Total downtime: {2 hours 15 minutes|!f|v=135}. The fix, restarting one server, took {four|fix} minutes; the rest was spent finding someone with the password.

By then, per the report, there were {80,000|!q|by=the report} waiting outside, an estimate derived from phones that tried to join the venue's wifi. Police also found {2,300|fk|t=over the weekend} counterfeit bands over the weekend, which the scanners, when they worked, let through.

The consumer inspectorate can fine the firm up to {2 million|<fine} dinars, about what {118|eq} tickets cost.

Severity: 1. Read next: 9 outages that began with a cron job

@doc d-paper | Belgrade weekly | 2031-07-17
After the music

Four nights, {208,000|tot} visits, {sixteen thousand|up} more than last summer's {192,000|tot0|t=last summer}. The tills of Novi Sad, if one believes the chamber of commerce, are {27 million|spend|by=the chamber of commerce} euros heavier. Close to {a third|~tw} of those who came were foreigners. They are {27|age} years old on average and leave more in the bakeries than in the museums.

And {41|inj2|t=in the final count} injured in the final count, {seven|hosp|t=on the first night} of them kept overnight on the first night. And {4,120|com|t=by Tuesday} complaints to the inspectorate by Tuesday. And {fifty-two|ar} young people in cells for what is in every second pocket, which is what the police had come for.

The director has the look of somebody who has not slept. "I'm told that we had {61,000|c1|t=on Friday} on Friday. I'm told that we had {58,000|alt|t=on Friday}. Nobody has told me how to count people in the dark." But she has a permit, and the number in it, {55,000|per}, is written in daylight.

She will give back {20|ref} per cent. She won't say whether she'll be there in 2032.
