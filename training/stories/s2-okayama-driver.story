@story s2-okayama-driver
@topic Trial of an elderly driver who hit schoolchildren in Soja, Okayama Prefecture
@subject V = Soja crossing accident | accident | crash
@subject H = Hisashi Takemoto | Takemoto | the defendant | the driver | the former teacher
@subject A = Aoi Nakatsuka | Aoi | the first-grader | the girl
@subject R = Ren Fujihara | Ren | the second-grader | the boy
@subject C = Okayama District Court | the court | Judge Sakuma | the judge
@subject P = prosecutors | Okayama Prosecutors | the prosecution
@subject T = police | Okayama police | prefectural police
@fact day = 2030-06-11 | date | V | day of the accident | - | constant
@fact ck = 07:52 | clock | V | when the children were struck | 2030-06-11 | constant
@fact am = 07:59 | clock | V | when the ambulance arrived | 2030-06-11 | constant
@fact ageh1 = 86 | age | H | age | 2030-06-11 | constant
@fact ageh2 = 87 | age | H | age | 2031-05-20 | constant
@fact agea = 6 | age | A | age | - | constant
@fact ager = 8 | age | R | age | - | constant
@fact dead = 2 | deaths | V | children killed | - | constant
@fact inj = 3 | injuries | V | children hurt | - | constant
@fact ch = 12 | crowd | V | children in the walking group | - | constant
@fact sp = 63 | speed | H | speed in km/h | - | constant
@fact lim = 30 | speed | - | speed limit in km/h | - | constant | threshold
@fact ask = 6 | sentence | P | years in prison asked for | 2031-05-20 | plan | pledged
@fact sen = 4 | sentence | H | years in prison | 2031-07-02 | plan
@fact brake = 41 | distance | H | metres from the brake mark to the crossing | - | constant
@fact test = 57 | other | H | points in the cognitive test | 2029-11 | constant
@fact cut = 36 | other | - | points that the cognitive test needs | - | constant | threshold
@fact dis = 1.2 | distance | H | kilometres from home to the crossing | - | constant
@fact ins = 58000000 | damages | H | yen of damages agreed | 2031-06 | plan
@fact sig = 41000 | other | - | signatures to the petition | 2030-09 | cumulative
@fact old30 = 96 | cases | T | accidents with serious injury and a driver over 80 in the prefecture in the year | 2030 | constant
@fact old29 = 113 | cases | T | accidents with serious injury and a driver over 80 in the prefecture in the year | 2029 | constant
@fact lic = 2100 | other | T | licences handed back in the prefecture by drivers over 80 in the year | 2030 | constant
@trap ageh1 ageh2 :: his age on the day and in the dock
@trap ask sen :: asked for and passed
@trap sp lim :: speed and limit
@trap test cut :: his test and the pass mark
@trap old30 old29 :: two years
@trap brake sig :: forty-one metres, forty-one thousand signatures
@trap agea ask :: six years of life, six years asked

@doc a-agency | Japanese news agency, English | 2031-07-02
Man, {87|ageh2}, gets {four|sen} years for killing {two|dead} children at crossing

OKAYAMA, July 2 – A court on Wednesday sentenced an {87|ageh2}-year-old former teacher to {four|sen} years in prison for driving into a line of schoolchildren in Soja last year, killing {two|dead}.

The Okayama District Court found that Hisashi Takemoto had stepped on the accelerator in place of the brake at a speed of {63|sp} kilometers per hour, on a street where {30|lim} is the limit. Prosecutors had sought {six|ask} years.

Aoi Nakatsuka, {6|agea}, and Ren Fujihara, {8|ager}, died on {June 11, 2030|day}. {Three|inj} others were injured. The group was {12|ch} children strong.

The collision took place at {7:52 a.m.|ck}, {1.2|dis} kilometers from Takemoto's house.

Judge Natsuki Sakuma said the defendant, who was {86|ageh1|t=at the time} at the time, "paid no heed to his failing strength".

@doc b-daily | national daily, English edition | 2031-05-21
Prosecution seeks {six|ask} years for driver in Soja tragedy

OKAYAMA – Prosecutors on Tuesday demanded a prison term of {six|ask} years for Hisashi Takemoto, {87|ageh2}, accused of negligence in the deaths of {two|dead} pupils of Tokiwa Elementary School.

Takemoto's defense told the court that he had passed the cognitive test for older drivers seven months earlier, with {57|test|by=Takemoto's defense} points; {36|cut} are needed. They asked for a suspended sentence.

The prosecution replied that a mark of braking begins only {41|brake} meters before the crossing. "He never saw the {12|ch} children," it said.

Ren, {eight|ager}, was walking at the head of the column, holding the flag. Aoi, {six|agea}, was at its end. The ambulance came at {7:59|am}, {seven|-} minutes after the impact at {7:52|ck}.

Families had gathered {41,000|sig} signatures for a stiffer charge.

Ruling is set for {July 2|-}.

@doc c-local | regional newspaper | 2031-07-03
A courtroom that did not applaud

Aoi's mother had brought the school bag. It is red, and has a dent in it. When the judge came to the words "{four|sen} years" she put her hand on the dent.

It was the sentence everyone in the prefecture had been waiting for since {June 11|day} of last year, when a white car came up the street at {63|sp} kilometers an hour. That was twice what is allowed: {30|lim}.

The defendant will soon be {88|-}. His lawyer says he cannot hear out of one ear. He has paid {58 million yen|ins} to the families of the dead children, {six|agea} and {eight|ager}, who came to their deaths in their second month of a new school year.

Accidents with elderly drivers are slowly fewer. The police counted {96|old30} serious cases last year with a driver past eighty, against {113|old29} in 2029. Some {2,100|~lic} licenses came back over the counter.

@doc d-magazine | weekly magazine | 2031-07-10
The man with {fifty-seven|test} points

In the autumn of 2029, Hisashi Takemoto sat in a driving school in Kurashiki and remembered a clock, a lion, a flute. He remembered enough: {57|test} points, and you need {36|cut}. {Seven|-} months later he drove into {12|ch} children.

I do not think of him as a monster. Neither did the judge, who gave {four|sen} years where {six|ask} were asked. But I have looked at the photograph of the street. The mark is {41|brake} meters from the crossing. He was braking, or trying to.

{Two|dead} are gone. {Three|inj} will walk with a limp or with a scar. One of them told a TV crew: "I was holding Ren-kun's bag." Ren was {8|ager}.

The families settled for {58|ins|x=1000000} million yen. {Ninety-six|old30|t=last year} such accidents in the prefecture last year. Their cars, I am told, are mostly white.
