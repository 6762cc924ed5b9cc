@story j2-northumberland-inquest
@topic Inquest into the drowning of an apprentice at Harrow Law reservoir, Northumberland
@subject G = Callum Fairbairn | Callum | the apprentice | Mr Fairbairn
@subject R = Harrow Law reservoir | the reservoir | Harrow Law
@subject T = Tyne & Coquet Water | the water company | the company
@subject S = Coroner Hester Aldous | the coroner | Miss Aldous
@subject W = Priya Mistry | Mistry
@subject L = Lesley Fairbairn | Lesley | his mother
@fact ag = 18 | age | G | age when he died | - | constant
@fact day = 2011-08-03 | date | G | day of the drowning | - | constant
@fact depth = 14 | distance | R | metres of water at the spot | 2011-08-03 | snapshot
@fact temp = 9 | temperature | R | water temperature in degrees Celsius below the surface | 2011-08-03 | snapshot
@fact temp0 = 17 | temperature | R | water temperature in degrees Celsius at the surface | 2011-08-03 | snapshot
@fact call = 17:05 | clock | G | when the first 999 call came | - | constant
@fact found = 20:40 | clock | G | when divers found the body | - | constant
@fact sub = 4 | duration | G | minutes under water before friends raised the alarm | - | constant
@fact boys = 5 | other | G | friends who were there | - | constant
@fact signs0 = 3 | other | T | warning signs at the water | 2011-08 | snapshot
@fact signs1 = 22 | other | T | warning signs at the water | 2012-06 | snapshot
@fact ring0 = 1 | other | T | throw lines at the water | 2011-08 | snapshot
@fact d10 = 3 | deaths | R | people drowned there | ten years to 2012 | cumulative
@fact jury = 7 | other | S | women on the jury | - | constant
@fact jurym = 4 | other | S | men on the jury | - | constant
@fact jurt = 11 | other | S | members of the jury | - | constant
@fact days = 3 | duration | S | days that the hearing took | - | constant
@fact rep = 56 | duration | T | days to answer the coroner's letter | - | plan
@fact swim = 60 | distance | G | metres that he meant to swim | - | constant
@fact half = 30 | distance | G | metres from the bank where he went under | - | constant
@fact srch = 3.58 | duration | G | hours from the call to the finding of the body | - | constant
@fact fence = 180000 | budget | T | pounds that a fence would cost | - | plan | projected
@fact lesley = 44 | age | L | age of the mother | - | constant
@fact ap = 17 | age | W | age at the time | 2011-08-03 | constant
@fact tempf = 48 | temperature | R | water temperature in degrees Fahrenheit below the surface | 2011-08-03 | snapshot
@fact bank = 2 | distance | R | miles of bank | - | constant
@fact wit = 9 | other | S | witnesses heard | - | constant
@rel convert tempf = temp
@rel sum jurt = jury + jurym
@trap temp temp0 :: the water below the surface and at the surface
@trap signs0 signs1 :: before the death and since
@trap call found :: the call and the end of the search

@doc a-weekly | local weekly | 2012-06-21
'He was laughing when he went in': jury hears of apprentice's last swim

Report by Ewan Charlton

A JOINER'S apprentice died after the shock of icy water beneath a sun-warmed surface took his breath away, an inquest in Alnwick was told.

Callum Fairbairn, {18|ag}, of Rothbury, had gone to Harrow Law with {five|boys} friends on {August 3|day} last year, the hottest day of the summer.

They dared one another to swim the {60|swim} metres to a stone valve tower. Callum went under {30|half} metres out.

Dr Owen Penhale, a physiologist, said the water was {17C|temp0|by=Dr Owen Penhale|t=on August 3} at the top but {nine|temp|by=Dr Owen Penhale} degrees a body's length down. "You gasp, you breathe in, and that is all it takes."

Miss Priya Mistry, then {17|ap|t=then}, said the group believed at first that he was joking. It was {four|sub|by=Miss Priya Mistry} minutes before anyone shouted for help. The first 999 call was logged at {5.05pm|call}. Police divers brought him up at {8.40|found} that evening from water {14|depth} metres deep.

Tyne & Coquet Water accepted that there had been {three|signs0|by=Tyne & Coquet Water} warning signs and a {single|ring0|v=1} throw line along {two|bank} miles of bank. There are now {22|signs1|t=now} signs.

The jury of {seven|jury} women and {four|jurym} men returned a conclusion of misadventure.

● Floods close the A697 – page 5 ● Shepherd, 81, hangs up his crook – page 9

@doc b-agency | news agency | 2012-06-20
Jury: misadventure over teenager's reservoir death

A jury today found that a teenage joiner drowned by misadventure in a Northumberland reservoir, at the end of a {three|days}-day inquest.

Coroner Hester Aldous told the {12|!jurt} jurors she would write to Tyne & Coquet Water, which has {56|rep} days in which to reply, asking what it meant to do about swimmers at Harrow Law.

Callum Fairbairn got into trouble on the afternoon of {Wednesday, 3 August|day}, with the emergency services alerted shortly after {five o'clock|call}. His body was recovered at around {8.40pm|found}.

He was {18|ag}. The coroner said {three|d10|t=in ten years|by=The coroner} people had now lost their lives there in ten years, "and each of them was young, fit and a good swimmer".

{Nine|wit} people gave evidence.

@doc c-tabloid | national tabloid | 2012-06-21
KILLED BY A DARE

Tragic teen Callum drowned in front of his mates in 'deathtrap' lake

By STEPH RAKE

A LAD of {17|!ag} drowned on the hottest day of the year after pals dared him to swim across an icy reservoir.

Popular Callum Fairbairn vanished only {60|!half} metres — the length of {three|-} buses — from the bank.

Mates thought he was larking about. By the time one of them rang for help he had been under for {ten|!sub} minutes.

A frogman found him on the bottom, {46ft|depth|v=14} down, more than {three|>srch} hours later.

The jury heard it felt like a warm bath on top — {17|temp0} degrees — but was colder than a fridge underneath.

His heartbroken mum Lesley, {44|lesley}, said outside court: "There were {three|signs0} signs and one of them was face down in a hedge."

Water bosses say they've since put up more than {20|>signs1}.

READ MORE: 7 of the coldest places to swim this summer

@doc d-regional | BBC-style regional site | 2012-06-20
Harrow Law reservoir death: Coroner calls for action by water firm

20 June 2012 Last updated at 16:12

A coroner is to write to a water company following the death of an {18|ag}-year-old who drowned in a Northumberland reservoir.

Callum Fairbairn's friends called 999 at {17:05 BST|call} on {3 August 2011|day}. It took police divers until {20:40|found} to find him.

The hearing was told that below the surface the temperature of the water was {9C|temp} ({48F|tempf}), barely {half|-} of what it was where the group had been paddling.

At the time the site had {one|ring0|t=At the time} throw line. Tyne & Coquet Water said it had since installed {22|signs1|by=Tyne & Coquet Water} signs, and would consider a fence, which it estimated would cost {£180,000|fence|by=it}.

Hester Aldous said the case was the {fourth|!d10|v=4|t=in a decade} fatal one at Harrow Law in a decade. She heard from {nine|wit} witnesses over {three|days} days.

The company must respond within {eight weeks|rep|v=56}.

Related stories: Boy, 12, pulled from Derwent | Reservoirs 'not swimming pools'
