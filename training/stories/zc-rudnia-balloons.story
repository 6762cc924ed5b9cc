@story zc-rudnia-balloons
@topic Lithuanian border town: balloon smuggling closes an airport; flights, cigarettes, cost, drones shot down
@subject A = Rūdnia airport | the airport | Rūdnia
@subject B = State Border Guard Service | VSAT | the border guards
@subject N = National Crisis Centre | the crisis centre | NKVC
@subject L = Baltwing | the airline | the carrier
@subject M = balloons from across the border | the balloons | the smugglers' balloons
@fact bal = 66 | other | M | balloons detected | 2034-10-21 night | snapshot
@fact baly = 1120 | other | M | balloons detected | 2034-10-27 | cumulative
@fact bal0 = 966 | other | M | balloons detected | year 2033 | cumulative
@fact cl = 7 | duration | A | hours of closure | 2034-10-21 night | constant
@fact clm = 41 | duration | A | hours of closure | October 2034 | cumulative
@fact fl = 48 | other | A | flights cancelled or diverted | 2034-10-21 night | cumulative
@fact flm = 172 | other | A | flights cancelled or diverted | October 2034 | cumulative
@fact pas = 6900 | crowd | A | passengers affected | 2034-10-21 night | cumulative
@fact pasm = 24500 | crowd | A | passengers affected | October 2034 | cumulative
@fact cig = 12400 | other | B | packs of cigarettes seized | 2034-10-21 night | cumulative
@fact cost = 1300000 | spending | A | euros lost | October 2034 | cumulative
@fact arr = 14 | arrests | B | people arrested | October 2034 | cumulative
@fact alt = 8 | distance | M | kilometres of height | - | constant
@fact bud = 5000000 | budget | N | euros for radars | 2034-10-27 | plan | pledged
@fact comp = 250 | price | L | euros for a passenger of a cancelled flight | - | constant
@fact days = 30 | duration | N | days for which the border crossings are shut | 2034-10-27 | plan
@fact sho = 3 | other | N | balloons shot down | October 2034 | cumulative
@trap bal baly :: one night and a year
@trap baly bal0 :: two years
@trap cl clm :: one night and a month
@trap fl flm :: one night and a month
@trap pas pasm :: one night and a month
@trap sho arr :: shot down and arrested

@doc bns-style | news agency | 2034-10-22
Balloons close Rūdnia airport for {seven|cl} hours

VILNIUS — Rūdnia airport was closed for {seven|cl|t=overnight|by=the National Crisis Centre} hours overnight after {66|bal|^} balloons carrying cigarettes entered Lithuanian airspace, the National Crisis Centre reported. {Forty-eight|fl|^} flights were canceled or diverted, affecting {6,900|pas|^} passengers.

The border guards seized {12,400|cig|t=overnight} packs of cigarettes and detained {two|-} persons near Dieveniškės.

The balloons fly at up to {eight|<alt} kilometers and can't be seen by civil radar.

Since the beginning of the year more than {1,000|>baly|t=Since the beginning of the year} have been registered; in all of 2033 there were {966|bal0|t=in all of 2033}.

@doc traveler-column | travel column | 2034-10-24
Delayed by smokers

I've been delayed by snow, by strikes, by a duchess, and in Tirana by a tortoise. On Tuesday night I was delayed by {sixty-six|bal|t=On Tuesday night} party balloons.

They're not small, the man from Baltwing explained at the desk, holding his hands apart as one does for a pike. Under each hangs a carton. A phone, a SIM card, {200|-} sleeves of contraband, and the wind does the rest. The airport shuts for the same reason that you shut a window on a wasp.

For {nine|!cl|t=On Tuesday night} hours we sat on the floor of gate B4. There were about {9,600|!pas|t=On Tuesday night} of us, said the board of the airport; I'd have guessed {a million|-}. A Finn slept in a cello case. {Forty-eight|fl} flights went elsewhere or nowhere. "It's a hybrid attack," said a man in a good coat. "It's tobacco," said his wife.

I had {250|comp} euros of compensation worked out to the cent before they told me that a balloon is an extraordinary circumstance. So is Baltwing's sandwich ({€9.50|-}).

@doc crisis-release | government press release | 2034-10-27
On measures in connection with meteorological balloons

The National Crisis Centre informs that in the course of October Rūdnia airport was closed for {41|clm|t=in the course of October} hours in total; {172|flm|^} flights with {24,500|pasm|^} passengers were affected. Direct losses are estimated at {1.3 million|cost|^} euros.

Since 1 January {1,120|baly|t=Since 1 January} balloons have been detected (2033: {966|bal0|t=2033}).

The Government has decided:
1. to close both border crossings for {30|days} days;
2. to allocate {5 million|bud} euros for acoustic sensors and radars;
3. to permit the armed forces to shoot down balloons; {three|sho|t=in the course of October} were in the course of October;
4. to raise penalties to {six|-} years.

{14|arr|t=in the course of October} persons have been arrested. Information that an aircraft was hit is false.

@doc lrt-analysis | public broadcaster, analysis | 2034-10-29
What a balloon costs

A balloon costs {60|-} euros, its gas {100|-}, a tracker {40|-}. It carries {1,500|-} packs, bought for {one|-} euro and sold for {four|-}. Even if two of three are lost, the sender earns.

The receiver pays. According to the crisis centre the {41|clm|t=in October} hours of closure in October cost {1.3 million|cost|^}; Baltwing alone speaks of {3.1 million|!cost|by=Baltwing}, with {172|flm|^} flights and hotels for a good part of {24,500|pasm|^} people.

Worst was the night of the 21st: {66|bal|t=the night of the 21st}. In all of last year there were {966|bal0|t=last year}; this year it's {1,120|baly|t=this year}, and the season, when the wind is in the east, begins now.

{Thirty|days} days of closed crossings hit lorry drivers rather than smugglers, says economist Rasa Tamulytė-Beck: "The wind has no queue." The radars, {five million|bud} euros' worth, will be there in spring. {Three|sho|t=in October} balloons have been hit in October, at {1,100|-} euros a shot.
