@story zc-sarmiq-icelake
@topic A glacier lake burst in Pakistan's north: bridge lost, families moved, warning minutes, an early-warning project
@subject L = Sarmiq lake outburst | the outburst | the flood
@subject V = Sarmiq village | the village | Sarmiq
@subject G = Gilgit-Baltistan Disaster Authority | GBDA | the disaster authority
@subject U = UNDP project | the project | the early-warning project
@subject A = Pakistan Army Engineers | the army | the engineers
@fact fam = 118 | homes | V | families moved | 2031-07-21 | cumulative
@fact ppl = 940 | evacuated | V | people moved | 2031-07-21 | cumulative
@fact hs = 31 | homes | V | houses destroyed | 2031-07-21 | cumulative
@fact hp = 57 | homes | V | houses damaged | 2031-07-21 | cumulative
@fact wrn = 42 | duration | U | minutes of warning | 2031-07-21 | constant
@fact wrn0 = 0 | duration | V | minutes of warning in the earlier flood | 2022 | constant
@fact dead = 1 | deaths | L | people killed | 2031-07-21 | cumulative
@fact dead0 = 14 | deaths | V | people killed in the earlier flood | 2022 | cumulative
@fact m3 = 11000000 | other | L | cubic metres of water | 2031-07-21 | constant
@fact peak = 2400 | other | L | cubic metres a second at the peak | 2031-07-21 | snapshot
@fact br = 46 | distance | L | metres of the bridge that was lost | - | constant
@fact can = 19 | distance | L | kilometres of irrigation channel lost | 2031-07-21 | cumulative
@fact proj = 36900000 | budget | U | dollars of the project | 2025 to 2032 | plan
@fact stn = 24 | other | U | valleys with sensors | 2031 | snapshot
@fact lak = 3044 | other | G | glacier lakes in the region | 2031 | snapshot
@fact dang = 33 | other | G | glacier lakes held to be dangerous | 2031 | snapshot
@fact bail = 9 | duration | A | days until a temporary bridge | 2031-07-21 | plan | pledged
@fact aid = 300000 | price | G | rupees for a lost house | 2031 | plan | pledged
@fact tmp = 39.6 | temperature | V | degrees on the day before | 2031-07-20 | snapshot
@trap fam ppl :: families and people
@trap hs hp :: destroyed and damaged
@trap dead dead0 :: two floods
@trap lak dang :: all lakes and dangerous ones
@trap m3 peak :: volume and flow

@doc app-style | state news agency | 2031-07-22
GLOF hits Sarmiq; {118|fam} families shifted to safety

GILGIT, Jul 22: At least {118|fam|t=on Monday|by=the GBDA} families, or {940|ppl|^} persons, were moved to safer places on Monday after a glacial lake outburst flood hit Sarmiq, the GBDA said.

{Thirty-one|hs|t=on Monday} houses were completely and {57|hp|^} partially damaged. A {46|br}-metre RCC bridge on the Karakoram spur and {19|can} km of water channels were washed away. {One|dead} shepherd lost his life.

Army Engineers will install a temporary bridge within {nine|bail} days. The government announced {Rs 300,000|aid} for each destroyed house.

There are {3,044|lak} glacial lakes in the region, {33|dang} of which are considered prone to outburst.

@doc dawn-feature | English daily, feature | 2031-07-27
{Forty-two|wrn} minutes

By Zubaida Shigri

At 3.18 in the afternoon a box on a pole above Sarmiq began to howl. Sakina Bano, who is {66|-} and hard of hearing, felt it in her teeth. She took the Quran, the sewing machine and a hen, and walked.

{Forty-two|wrn} minutes later the road that she had walked on didn't exist.

In 2022 there was no box. {Fourteen|dead0|t=In 2022} people died then, among them Sakina's husband. This time it was {one|dead}, a shepherd called Ghulam, who had gone back for a goat.

What came down, the hydrologists believe, was {11 million|m3} cubic metres, at the height {2,400|peak} a second: as much as the Thames on a bad day, squeezed into a lane. It had been {39.6|tmp|t=the day before} degrees the day before. It took {31|hs} houses and spoiled another {75|!hp}.

The box is part of a {$36.9 million|proj} project which has put sensors into {24|stn} valleys. There are {33|dang} lakes on the list of the dangerous. You do the arithmetic, says its manager, Engr Karim Baltistani-Noor, "and then you do the prayer".

{940|ppl} people now live in the girls' school. {118|fam} stoves, one tap. They've been promised {Rs 300,000|aid} a house. A wall alone costs {400,000|-}.

@doc undp-story | UN project website | 2031-08-02
When the siren works

On 21 July, an automatic gauge in Sarmiq valley registered a rise of {1.8|-} metres in {four|-} minutes. The siren gave the community {42|wrn} minutes. In the 2022 event there had been {none|wrn0|v=0}, and {14|dead0|t=In the 2022 event} lives were lost. This time {940|ppl} people ({52%|-} women) reached the safe haven.

The project (USD {36.9 million|proj|t=2025–2032}, 2025–2032) covers {24|stn} valleys with {112|-} instruments. {18|-} village committees hold drills twice a year.

Peak discharge was {2,400|peak} m³/s, total volume {11 million|m3} m³.

"The siren cost {9,000|-} dollars. The bridge will cost {two million|-}," says Karim Baltistani-Noor.

Partners: GBDA, Adaptation Fund. Photos: {7|-}

@doc local-fb | community page post | 2031-07-24
SARMIQ YOUTH FORUM

Assalam o alaikum. Correct numbers please, as TV is telling anything.

🏠 finished: {31|hs}. 🏚 half: {57|hp}. TV says {310|-} houses, we never had so many.
👨‍👩‍👧 families in school: {181|!fam}, with guests
⚰️ {one|dead}, Ghulam chacha, Allah rest him
🌉 bridge {46|br} m gone. Army says {nine|bail} days. In 2022 army said {ten|-} days and it was {70|-}.
🚱 channel {19|can} km. Without water the apricots will die in {3|-} weeks. Apricots don't wait for PC-1.
💰 {3 lakh|aid|v=300000} per house, forms with Numberdar, bring CNIC

Siren: {24|!wrn} minutes, I had a watch. Enough for everyone except goats.
