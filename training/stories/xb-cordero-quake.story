@story xb-cordero-quake
@topic Earthquake in western Argentina, 2032: toll and relief
@subject Q = San Cordero earthquake | earthquake | quake
@subject A = Villa Cordero
@subject B = Los Aromos
@subject C = Pampa Honda
@subject G = provincial government | province
@subject H = Hospital Rawson-Paz | hospital
@fact d = 83 | deaths | Q | people killed | 2032-07-02 | cumulative
@fact da = 48 | deaths | A | people killed | 2032-07-02 | cumulative
@fact db = 22 | deaths | B | people killed | 2032-07-02 | cumulative
@fact dc = 13 | deaths | C | people killed | 2032-07-02 | cumulative
@fact d0 = 67 | deaths | Q | people killed | 2032-07-01 | cumulative
@fact dd = 16 | deaths | Q | deaths added in a day | 2032-07-02 | snapshot
@fact h = 5200 | homes | Q | homes checked | 2032-07-02 | cumulative
@fact hr = 1040 | homes | Q | homes marked red | 2032-07-02 | cumulative
@fact hy = 1560 | homes | Q | homes marked yellow | 2032-07-02 | cumulative
@fact hg = 2600 | homes | Q | homes marked green | 2032-07-02 | cumulative
@fact hrs = 20 | other | Q | share of the homes checked that were marked red | 2032-07-02 | cumulative
@fact hys = 30 | other | Q | share of the homes checked that were marked yellow | 2032-07-02 | cumulative
@fact res = 114 | rescued | Q | people pulled out alive | 2032-07-02 | cumulative
@fact i = 640 | injuries | H | injured people admitted | 2032-07-02 | cumulative
@fact io = 480 | injuries | H | injured people discharged | 2032-07-02 | cumulative
@fact ih = 160 | injuries | H | injured people in the wards | 2032-07-02 | snapshot
@fact aid = 3000000 | budget | G | pesos for each home marked red | 2032-07-02 | plan | pledged
@fact aidt = 3120000000 | budget | G | pesos for all homes marked red | 2032-07-02 | plan | pledged
@fact old = 91 | deaths | - | people killed in the earthquake of 1977 | 1977 | constant
@rel sum d = da + db + dc
@rel diff dd = d - d0
@rel sum h = hr + hy + hg
@rel share hrs = hr / h
@rel share hys = hy / h
@rel sum i = io + ih
@rel product aidt = aid * hr
@trap old d :: the earthquake of 1977
@trap res i :: rescued against injured

@doc wire | wire agency | 2032-07-02
Argentine quake toll up again

SAN JUAN, Argentina — {Eighty-three|d|t=by Friday} people were known by Friday to have died in the earthquake, {26|!dd} more than the {67|d0|t=on Thursday} counted on Thursday. Villa Cordero lost {48|da}, Los Aromos {22|db} and Pampa Honda {13|dc}. Crews have pulled {114|res} people out alive.

The quake of 1977 killed {91|old|t=of 1977}.

Hospital Rawson-Paz admitted {640|i} injured, discharged {480|io} and has {160|ih} in its wards.

@doc daily | provincial daily | 2032-07-03
Red, yellow, green

Engineers have walked through {5,200|h} homes. {1,040|hr} got a red sticker, {20 per cent|hrs}; {1,650|!hy} a yellow one, {30 per cent|hys}; {2,600|hg} a green one.

For each red house the province promises {3 million|aid} pesos. Times {1,040|hr}, that makes {312 million|!aidt} pesos.

There are {160|ih} people still in hospital of the {640|i} who came in, {480|io} having gone home.
