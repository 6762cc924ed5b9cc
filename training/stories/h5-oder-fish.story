@story h5-oder-fish
@topic A fish kill on the Skora river in Poland: tonnes, length of river, cause, fine
@subject S = Skora | Skora river | the river | river | fish kill
@subject I = environment inspectorate | the inspectorate | inspectors
@subject Z = Zaklady Brzezina | Brzezina | the mine | the potash mine | the plant
@subject A = anglers' association | the anglers | anglers
@subject W = Voivode Elzbieta Stachura | Stachura | the voivode
@subject F = Oder at Frankfurt | gauge in Frankfurt
@subject G = German authorities | Brandenburg | the Germans
@fact t1 = 38 | other | S | tonnes of dead fish collected | 2029-07-22 | cumulative
@fact t2 = 97 | other | S | tonnes of dead fish collected | 2029-07-26 | cumulative
@fact t3 = 160 | other | S | tonnes of dead fish collected | 2029-08-03 | cumulative
@fact ta = 400 | other | A | tonnes of dead fish, as estimated | 2029-08-03 | cumulative | projected
@fact km = 84 | distance | S | kilometres of river affected | 2029-07-26 | snapshot
@fact sal = 2900 | other | S | microsiemens of conductivity | 2029-07-21 | snapshot
@fact nor = 850 | other | S | microsiemens of conductivity normally | - | constant | threshold
@fact ox = 1.9 | other | S | milligrams of oxygen per litre | 2029-07-22 | snapshot
@fact tmp = 26.4 | temperature | S | degrees of the water | 2029-07-22 | snapshot
@fact out = 41000 | other | Z | cubic metres of brine let out | 2029-07-18 to 20 | constant
@fact per = 12000 | other | Z | cubic metres of brine allowed a day | - | constant | threshold
@fact dout = 3 | duration | Z | days of discharge | 2029-07 | constant
@fact fine = 1000000 | damages | Z | fine in zlotys | 2029-08 | constant
@fact dmg = 14500000 | damages | A | damage claimed in zlotys | 2029-08 | plan
@fact vol = 620 | other | A | volunteers | 2029-07-26 | snapshot
@fact ban = 30 | duration | W | days of bathing ban | 2029-07-22 | plan
@fact rew = 1000000 | price | W | reward in zlotys | 2029-07-27 | plan | pledged
@fact spc = 23 | other | S | fish species affected | 2029-08-03 | cumulative
@fact jobs = 1150 | jobs | Z | people who work there | 2029 | constant
@fact yrs = 10 | duration | S | years until fish stocks recover | 2029 | plan | projected
@fact allow = 36000 | other | Z | cubic metres of brine allowed in three days | - | constant | threshold
@fact turn = 5 | duration | Z | hours to turn over the fine | 2029 | constant
@fact eur = 230000 | damages | Z | fine in euros | 2029-08 | constant
@fact ftmp = 27.1 | temperature | F | degrees of the water | 2029-08-04 | snapshot
@fact fox = 6 | other | F | milligrams of oxygen per litre | 2029-08-04 | snapshot
@rel product allow = per * dout
@trap t1 t2 :: tonnage grows with the days
@trap t3 ta :: collected against estimated
@trap fine rew :: both a million zlotys
@trap out per :: what was let out against what is allowed
@trap sal nor :: measured against normal

@doc a-wire | wire agency | 2029-07-26
Dead fish along {84|km} km of Polish river as cause remains unclear

WARSAW, July 26 - Poland has pulled {97|t2|t=as of Thursday|by=Elzbieta Stachura} tonnes of dead fish from the Skora, a tributary of the Oder, as of Thursday, up from {38|t1|t=four days earlier} four days earlier, regional governor Elzbieta Stachura told reporters.

She said the kill affected {84|km} km of river and had not reached the German border. A ban on bathing will last {30|ban} days.

Samples taken on July 21 showed salinity more than three times normal, with conductivity at {2,900|sal|t=July 21} microsiemens against a usual {850|nor}. Water at {26.4|tmp} degrees Celsius held only {1.9|ox} milligrams of oxygen per litre the next day.

Potash mine Zaklady Brzezina, which employs {1,150|jobs} people upstream, said that it had acted within its permit.

@doc b-local | local news site | 2029-07-27
{A million|rew} for whoever names the poisoner

The voivode is offering a reward of {one million|rew} zlotys for information on who is behind the disaster on the Skora. She said so yesterday on the weir at Lubicz, holding a handkerchief to her nose.

Behind her, volunteers from the anglers' association ({620|vol} of them in shifts, we were told) forked bream, pike and eel into skips. Together with the firemen they had brought out {79|!t2|t=by Thursday evening} tonnes by Thursday evening.

"I've been fishing here since I was six. Today I carried out a catfish older than my son," said Wiesław Przybyłko-Danso, 58.

According to the voivode, {48|!km} kilometres of the river are dead.

Where not to bathe: see map. 1 of 14 photos | 203 comments | Reklama: pools from 899 zł

@doc c-weekly | national weekly | 2029-08-05
Salt

By Kazimiera Wolańska

For three nights in July somebody at Brzezina left a valve open. That is how an engineer, who would like to keep his job and pension, described it to me, and that is what the discharge log, of which I have seen a photograph, says: {41,000|out} cubic metres of brine between the 18th and the 20th. The permit allows {12,000|per} a day, that is {36,000|allow} in {three|dout} days. The mine's press office answered that "volumes in the cited period were close to the permitted".

Close is a word. The river, in its low summer bed, could not tell it from murder. On the 21st its conductivity stood at {2,900|sal|t=On the 21st}. Golden algae like that, and bloom, and what they give off bursts the gills of everything that has gills: {twenty-three|spc} species, by the inspectorate's list. By last Friday {160|t3|t=By last Friday} tonnes had been weighed and burned in Wrocław. The anglers say that for each fish which floats more than one sinks, and put the true mass at {400|~ta|by=The anglers}.

What follows? A fine. The highest that the law knows for this is {a million|fine} zlotys, and it was imposed on Wednesday. The mine turns that over in {five|turn} hours. The anglers are suing for {fourteen and a half million|dmg|v=14500000}. Their lawyer expects to be still suing in 2036.

And the river? I asked Professor Gniewomir Achterberg, who has waded in it for half his life. "{Ten|yrs|m=projected|by=Professor Gniewomir Achterberg} years, if nobody opens the valve."

@doc d-german | German regional broadcaster, English service | 2029-08-04
Polish salt spill: all clear at the Oder, for now

No dead fish have been found on the German side after the incident on the Skora, Brandenburg's environment ministry said on Saturday.

Polish colleagues told them on Friday that {160|t3|t=on Friday|by=Polish colleagues} tonnes had been removed in total and that a mine had been ordered to pay {one million|fine} zloty (some {€230,000|eur}).

At the gauge in Frankfurt the water had {27.1|ftmp|s=At the gauge in Frankfurt} degrees and {6|fox|s=At the gauge in Frankfurt} milligrams of oxygen a litre, three times as much as the worst value upstream, {1.9|ox}.

According to Polish media, the operator released {14,000|!out} cubic metres of salt water within {three|dout} days.

Bathing remains permitted. Dogs should be kept on the lead.

Service: Water levels, phone +49 335 555 0127
