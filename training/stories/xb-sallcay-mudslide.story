@story xb-sallcay-mudslide
@topic Mudslide in the Sallcay valley, Peru: toll by village on the second day
@subject V = Sallcay mudslide | mudslide | huayco | slide | disaster
@subject A = Antapata
@subject B = Chuspi
@subject C = Lower Huaranca | Huaranca
@subject G = regional government of Apurimac | regional government | region
@subject R = Red Andina de Socorro | Red Andina | charity
@fact d = 37 | deaths | V | people killed | 2027-03-09 evening | cumulative
@fact da = 19 | deaths | A | people killed | 2027-03-09 evening | cumulative
@fact db = 11 | deaths | B | people killed | 2027-03-09 evening | cumulative
@fact dc = 7 | deaths | C | people killed | 2027-03-09 evening | cumulative
@fact ch = 9 | deaths | V | children killed | 2027-03-09 evening | cumulative
@fact ad = 28 | deaths | V | adults killed | 2027-03-09 evening | cumulative
@fact d0 = 22 | deaths | V | people killed | 2027-03-08 night | cumulative
@fact dx = 15 | deaths | V | bodies recovered during the day | 2027-03-09 | snapshot
@fact m = 14 | missing | V | people missing | 2027-03-09 evening | snapshot
@fact i = 83 | injuries | V | people injured | 2027-03-09 evening | cumulative
@fact ih = 26 | injuries | V | injured people still in hospital | 2027-03-09 evening | snapshot
@fact io = 57 | injuries | V | injured people treated and discharged | 2027-03-09 evening | cumulative
@fact h = 240 | homes | V | houses destroyed | 2027-03-09 evening | cumulative
@fact hall = 600 | homes | V | houses in the valley | - | constant
@fact hs = 40 | other | V | share of the houses destroyed | 2027-03-09 evening | cumulative
@fact aid = 3600000 | budget | G | soles of emergency aid | 2027-03-09 | plan | pledged
@fact per = 15000 | budget | G | soles of emergency aid for each destroyed house | 2027-03-09 | plan | pledged
@fact tents = 180 | other | R | tents sent | 2027-03-09 | cumulative
@fact old = 41 | deaths | - | people killed in the 1998 slide | 1998 | constant
@rel sum d = da + db + dc
@rel sum d = ch + ad
@rel diff dx = d - d0
@rel sum i = ih + io
@rel share hs = h / hall
@rel product aid = per * h
@trap d old :: the slide of 1998 in the same valley
@trap tents h :: tents do not match the houses one for one

@doc a-wire | wire agency | 2027-03-09
Peru mudslide toll climbs as bodies are dug out

ABANCAY, Peru — The mudslide that tore through the Sallcay valley has killed {37|d|t=by Tuesday evening|by=civil defence officials} people, civil defence officials said by Tuesday evening, up from {22|d0|t=the night before} the night before, after crews recovered another {15|dx|t=during the day} bodies during the day.

Antapata lost {19|da|^} people, Chuspi {11|db|^} and Lower Huaranca, the last village the mud reached, {seven|dc|^}. {Nine|ch|^} of the dead were children; the other {26|!ad|^} were adults.

Another {14|m|^} people are missing. Of {83|i|^} injured, {57|io|^} have been treated and sent home and {26|ih|^} remain in hospital.

In 1998 a slide in the same valley killed {41|old|t=In 1998}.

@doc b-local | local daily | 2027-03-10
Region opens its purse for Sallcay

The regional government will spend {3.6 million|aid|by=governor Nilda Ccorimanya} soles on emergency aid for families whose homes are gone, governor Nilda Ccorimanya said, or {15,000|per|^} soles for each of the {240|h} houses destroyed. The valley had {600|hall} houses before the rain; {30%|!hs} of them no longer stand.

The count of the dead stood at {37|d|t=on Tuesday night} on Tuesday night: {19|da|^} in Antapata, {11|db|^} in Chuspi and {seven|dc|^} in Huaranca. Children account for {nine|ch|^} of those.

The charity Red Andina has trucked in {180|tents} tents, with more promised.

WATCH: 5 roads to avoid this week

@doc c-radio | radio bulletin | 2027-03-10
Seven o'clock news

Good morning. Rescue teams are back at work in Sallcay, where {83|i|t=last night} people were known last night to be hurt. {Fifty-seven|io|^} of those have gone home. {Thirty-six|!ih|^} are still on the wards. The slide killed {37|d|^}, among them {28|ad|^} adults and {nine|ch|^} children, and {14|m|^} people have not been found.
